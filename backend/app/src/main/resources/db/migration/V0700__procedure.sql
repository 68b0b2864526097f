-- What the admissibility rules said when the matter was filed: a suggestion, never a decision.
CREATE TABLE pr_review (
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  advice LONGTEXT NOT NULL,
  findings LONGTEXT NOT NULL,
  prefill LONGTEXT NOT NULL,
  made_at DATETIME(6) NOT NULL
);

-- What people typed and decided in their tasks and acts. Rows are only ever added.
CREATE TABLE pr_answer (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  answer_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  outcome VARCHAR(64) NULL,
  form LONGTEXT NOT NULL,
  given_by VARCHAR(64) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  CONSTRAINT pr_answer_position UNIQUE (case_id, position)
);
