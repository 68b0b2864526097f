-- Contents lie as files under their SHA-256; a row here is what a transaction knows of one.
create table dc_file (
  sha256      char(64) character set ascii collate ascii_bin not null primary key,
  size        bigint      not null,
  stored_at   datetime(6) not null
) default charset = utf8mb4 collate = utf8mb4_bin;

create table dc_upload (
  id          char(36) character set ascii collate ascii_bin not null primary key,
  owner_id    char(36) character set ascii collate ascii_bin not null,
  name        varchar(255) not null,
  size        bigint       not null,
  media_type  varchar(100) not null,
  sha256      char(64) character set ascii collate ascii_bin not null,
  received_at datetime(6)  not null,
  key dc_upload_owner (owner_id),
  key dc_upload_age (received_at),
  key dc_upload_file (sha256)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table dc_material (
  id           char(36) character set ascii collate ascii_bin not null primary key,
  case_id      char(36) character set ascii collate ascii_bin not null,
  name         varchar(255) not null,
  size         bigint       not null,
  media_type   varchar(100) not null,
  sha256       char(64) character set ascii collate ascii_bin not null,
  kind         varchar(60)  not null,
  submitted_by varchar(100) not null,
  at           datetime(6)  not null,
  key dc_material_case (case_id, at),
  key dc_material_file (sha256)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- The last number drawn in a series, such as 工信复补〔2026〕{seq}号. The row is locked until the issue commits: no gaps.
create table dc_number (
  series      varchar(120) not null primary key,
  last        int          not null
) default charset = utf8mb4 collate = utf8mb4_bin;

-- draft is 1 or null: a case has one draft of a kind at most, and any number of issued ones.
create table dc_document (
  id          char(36) character set ascii collate ascii_bin not null primary key,
  case_id     char(36) character set ascii collate ascii_bin not null,
  document    varchar(60)  not null,
  template    varchar(60)  not null,
  folder      varchar(120) not null,
  name        varchar(120) not null,
  draft       tinyint(1),
  fields      longtext     not null,
  number      varchar(120),
  issued_on   date,
  pdf         char(64) character set ascii collate ascii_bin,
  docx        char(64) character set ascii collate ascii_bin,
  html        char(64) character set ascii collate ascii_bin,
  created_at  datetime(6)  not null,
  issued_at   datetime(6),
  unique key dc_document_draft (case_id, document, draft),
  unique key dc_document_number (number),
  key dc_document_pdf (pdf),
  key dc_document_docx (docx),
  key dc_document_html (html)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table dc_service (
  id              char(36) character set ascii collate ascii_bin not null primary key,
  document_id     char(36) character set ascii collate ascii_bin not null,
  party_id        char(36) character set ascii collate ascii_bin not null,
  manner          varchar(20),
  served_on       date,
  proof           varchar(1000),
  proof_document  char(36) character set ascii collate ascii_bin,
  acknowledged_at datetime(6),
  unique key dc_service_party (document_id, party_id)
) default charset = utf8mb4 collate = utf8mb4_bin;
