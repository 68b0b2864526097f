-- Who asked to look at the respondent's papers, and what was decided of each paper for each party (行政复议法第四十七条).
CREATE TABLE pr_access_request (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by VARCHAR(64) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  decided_at DATETIME(6),
  KEY pr_access_request_case (case_id)
);
CREATE TABLE pr_access_decision (
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open TINYINT(1) NOT NULL,
  ground VARCHAR(20),
  reason VARCHAR(2000),
  decided_by VARCHAR(64) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  PRIMARY KEY (case_id, party_id, item)
);
