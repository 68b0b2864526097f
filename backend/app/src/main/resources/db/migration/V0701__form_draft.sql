-- Forms as people type them, before the act they are for. Gone with the act.
CREATE TABLE pr_draft (
  owner_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  draft_key VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body LONGTEXT NOT NULL,
  version INT NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (owner_id, draft_key)
);
