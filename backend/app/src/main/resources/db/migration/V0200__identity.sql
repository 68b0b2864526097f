-- The organisation tree. A body (机关) is its own body_id; the units in it carry the body's id.
create table id_unit (
    id char(36) character set ascii collate ascii_bin not null primary key,
    code varchar(40) not null,
    name varchar(200) not null,
    parent_id char(36) character set ascii collate ascii_bin,
    body_id char(36) character set ascii collate ascii_bin not null,
    unique key id_unit_code (code),
    key id_unit_body (body_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Every name a unit is found by, its own among them.
create table id_unit_name (
    name varchar(200) not null primary key,
    unit_id char(36) character set ascii collate ascii_bin not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table id_user (
    id char(36) character set ascii collate ascii_bin not null primary key,
    username varchar(100) not null,
    display_name varchar(100) not null,
    password_hash varchar(200) not null,
    unit_id char(36) character set ascii collate ascii_bin,
    email varchar(100),
    phone varchar(40),
    active tinyint(1) not null,
    demo tinyint(1) not null,
    created_at datetime(6) not null,
    unique key id_user_username (username),
    unique key id_user_email (email),
    key id_user_unit (unit_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table id_user_role (
    user_id char(36) character set ascii collate ascii_bin not null,
    role varchar(40) not null,
    primary key (user_id, role),
    key id_user_role_role (role)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table id_recusal (
    case_id char(36) character set ascii collate ascii_bin not null,
    user_id char(36) character set ascii collate ascii_bin not null,
    ground varchar(1000) not null,
    recorded_at datetime(6) not null,
    primary key (case_id, user_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Attempts that count against a limit (sign-in, set-up, codes sent); bucket says whose.
create table id_login_attempt (
    id bigint not null auto_increment primary key,
    bucket varchar(255) not null,
    at datetime(6) not null,
    key id_login_attempt_bucket (bucket, at),
    key id_login_attempt_at (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- One row at most: the code that makes the first administrator.
create table id_setup (
    id tinyint not null primary key,
    code_hash char(64) character set ascii collate ascii_bin not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The code last sent to an address.
create table id_email_code (
    email varchar(100) not null primary key,
    code_hash varchar(200) not null,
    sent_at datetime(6) not null,
    tries int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
