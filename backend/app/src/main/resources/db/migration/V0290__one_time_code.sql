-- The code by which a member of staff sets a password: handed over by an administrator, used once.
create table id_one_time_code (
    user_id char(36) character set ascii collate ascii_bin not null primary key,
    code_hash char(64) character set ascii collate ascii_bin not null,
    made_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
