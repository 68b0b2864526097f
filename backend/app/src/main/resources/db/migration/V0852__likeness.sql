-- By what a matter is found again: who brings it and what it says, each as a keyed hash; nothing can be read back from it. Weight: how much one
-- key in common says.
CREATE TABLE pr_likeness (
  likeness_key CHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  weight TINYINT NOT NULL,
  PRIMARY KEY (likeness_key, case_id),
  INDEX pr_likeness_case (case_id)
);

-- The key of these hashes, made once an installation.
CREATE TABLE pr_likeness_secret (
  id TINYINT NOT NULL PRIMARY KEY,
  secret CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
