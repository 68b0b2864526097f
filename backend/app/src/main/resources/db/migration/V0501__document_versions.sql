-- What was drafted, word for word: the text people review and consent to. Rows are only ever added; the last one is what is issued.
create table dc_version (
  document_id char(36) character set ascii collate ascii_bin not null,
  version     int          not null,
  paper       longtext     not null,
  digest      char(64) character set ascii collate ascii_bin not null,
  drafted_by  varchar(64)  not null,
  drafted_at  datetime(6)  not null,
  primary key (document_id, version)
) default charset = utf8mb4 collate = utf8mb4_bin;
