-- The journal: one hash chain for each case, and one for acts outside any case. Rows are only ever added.
create table au_entry (
    chain char(36) character set ascii collate ascii_bin not null,
    chain_seq int not null,
    at datetime(6) not null,
    actor varchar(100) not null,
    actor_role varchar(40) not null,
    action varchar(100) not null,
    text text not null,
    basis varchar(500),
    details longtext not null,
    prev_hash char(64) character set ascii collate ascii_bin not null,
    hash char(64) character set ascii collate ascii_bin not null,
    primary key (chain, chain_seq)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Where each chain ends. Whoever appends to a chain locks its row first.
create table au_head (
    chain char(36) character set ascii collate ascii_bin not null primary key,
    last_seq int not null,
    hash char(64) character set ascii collate ascii_bin not null,
    sealed_seq int not null,
    unsealed tinyint(1) not null,
    key au_head_unsealed (unsealed, chain)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- One row: the lock of whoever seals, and the number of the last seal whose heads are marked as sealed.
create table au_sealing (
    id tinyint not null primary key,
    last_no int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into au_sealing (id, last_no) values (1, 0);
