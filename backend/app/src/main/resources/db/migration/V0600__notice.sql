-- What a person was told, in the transaction of the act it tells of; this row is the in-app notice. about says of what it is told
-- once only; null: every time.
create table nt_notice (
    id char(36) character set ascii collate ascii_bin not null primary key,
    seq bigint not null auto_increment,
    user_id char(36) character set ascii collate ascii_bin not null,
    kind varchar(40) not null,
    about varchar(200),
    title varchar(300) not null,
    text varchar(2000) not null,
    link varchar(300) not null,
    created_at datetime(6) not null,
    read_at datetime(6),
    unique key nt_notice_seq (seq),
    unique key nt_notice_once (user_id, about),
    key nt_notice_user (user_id, created_at, seq),
    key nt_notice_unread (user_id, read_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The mail to be sent of a notice. state: waiting, sent or dead; next_try_at counts while it waits.
create table nt_mail (
    id char(36) character set ascii collate ascii_bin not null primary key,
    notice_id char(36) character set ascii collate ascii_bin not null,
    address varchar(100) not null,
    subject varchar(300) not null,
    body text not null,
    state varchar(10) not null,
    tries int not null,
    next_try_at datetime(6) not null,
    last_error varchar(500),
    made_at datetime(6) not null,
    sent_at datetime(6),
    unique key nt_mail_notice (notice_id),
    key nt_mail_due (state, next_try_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
