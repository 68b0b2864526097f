-- The responsible leaders 负责人 of a body, who appear for it in court (法释〔2020〕3号第二条). Few of them have an account.
create table id_leader (
    id char(36) character set ascii collate ascii_bin not null primary key,
    body_id char(36) character set ascii collate ascii_bin not null,
    name varchar(100) not null,
    post varchar(100) not null,
    standing varchar(20) character set ascii collate ascii_bin not null,
    active tinyint(1) not null,
    demo tinyint(1) not null,
    created_at datetime(6) not null,
    key id_leader_body (body_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The units whose work a leader is in charge of 分管.
create table id_leader_charge (
    leader_id char(36) character set ascii collate ascii_bin not null,
    unit_id char(36) character set ascii collate ascii_bin not null,
    primary key (leader_id, unit_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Days, both included, on which a leader can't come.
create table id_leader_absence (
    id char(36) character set ascii collate ascii_bin not null primary key,
    leader_id char(36) character set ascii collate ascii_bin not null,
    from_day date not null,
    to_day date not null,
    reason varchar(200) not null,
    key id_leader_absence_of (leader_id, from_day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
