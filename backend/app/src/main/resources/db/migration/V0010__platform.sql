-- Answers already given, so that a request sent twice is done once.
create table pf_idempotency (
    owner varchar(100) not null,
    idempotency_key varchar(200) not null,
    body_hash char(64) character set ascii collate ascii_bin not null,
    answer longtext,
    created_at datetime(6) not null,
    primary key (owner, idempotency_key),
    key pf_idempotency_created (created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Sessions, in the shape Spring Session asks for.
create table pf_session (
    PRIMARY_ID char(36) not null,
    SESSION_ID char(36) not null,
    CREATION_TIME bigint not null,
    LAST_ACCESS_TIME bigint not null,
    MAX_INACTIVE_INTERVAL int not null,
    EXPIRY_TIME bigint not null,
    PRINCIPAL_NAME varchar(100),
    primary key (PRIMARY_ID),
    unique key pf_session_id (SESSION_ID),
    key pf_session_expiry (EXPIRY_TIME),
    key pf_session_principal (PRINCIPAL_NAME)
) engine = InnoDB row_format = dynamic default charset = utf8mb4 collate = utf8mb4_bin;

create table pf_session_ATTRIBUTES (
    SESSION_PRIMARY_ID char(36) not null,
    ATTRIBUTE_NAME varchar(200) not null,
    ATTRIBUTE_BYTES blob not null,
    primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
    constraint pf_session_attributes_of foreign key (SESSION_PRIMARY_ID) references pf_session (PRIMARY_ID) on delete cascade
) engine = InnoDB row_format = dynamic default charset = utf8mb4 collate = utf8mb4_bin;
