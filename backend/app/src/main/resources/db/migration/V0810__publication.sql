-- Whether a decision that took effect is open to the public (行政复议法第七十九条第一款): every proposal, and what the public reads.
CREATE TABLE pr_publication (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  publish TINYINT(1) NOT NULL,
  ground VARCHAR(20),
  reason VARCHAR(2000) NOT NULL,
  text MEDIUMTEXT,
  proposed_by VARCHAR(64) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  verdict VARCHAR(10),
  decided_by VARCHAR(64),
  decided_at DATETIME(6),
  KEY pr_publication_case (case_id)
);
-- Nothing here leads back to the case but its id, which no page shows.
CREATE TABLE pr_published_decision (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number VARCHAR(100) NOT NULL,
  title VARCHAR(500) NOT NULL,
  organ VARCHAR(200) NOT NULL,
  respondent VARCHAR(500) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  kind_name VARCHAR(100) NOT NULL,
  orders VARCHAR(500) NOT NULL,
  decided_on DATE NOT NULL,
  published_on DATE NOT NULL,
  text MEDIUMTEXT NOT NULL,
  UNIQUE KEY pr_published_decision_case (case_id),
  KEY pr_published_decision_decided (decided_on)
);
