CREATE TABLE pt_draft (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body LONGTEXT NOT NULL,
  version INT NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (owner_id, id)
);
