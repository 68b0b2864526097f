CREATE TABLE cf_case (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_no VARCHAR(64) NOT NULL,
  receipt_no VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  procedure_key VARCHAR(32) NOT NULL,
  law_version VARCHAR(16) NOT NULL,
  title VARCHAR(300) NOT NULL,
  channel VARCHAR(32) NOT NULL,
  received_on DATE NOT NULL,
  handling_unit_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  respondent_unit_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  filed_by_user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  accountable_user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  accountable_unit_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage VARCHAR(32) NOT NULL,
  track VARCHAR(16) NULL,
  open TINYINT(1) NOT NULL DEFAULT 1,
  outcome VARCHAR(64) NULL,
  form LONGTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT cf_case_no UNIQUE (case_no),
  CONSTRAINT cf_case_receipt UNIQUE (receipt_no),
  INDEX cf_case_unit (handling_unit_id, open, received_on),
  INDEX cf_case_respondent (respondent_unit_id, received_on),
  INDEX cf_case_accountable (accountable_user_id, open),
  INDEX cf_case_filer (filed_by_user_id, received_on)
);

CREATE TABLE cf_party (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  role VARCHAR(16) NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  unit_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  electronic_service TINYINT(1) NOT NULL DEFAULT 0,
  details LONGTEXT NOT NULL,
  INDEX cf_party_case (case_id, position),
  CONSTRAINT cf_party_of_case FOREIGN KEY (case_id) REFERENCES cf_case (id)
);

-- One row a series and year: the last number drawn. Its row lock keeps the series without gap or double.
CREATE TABLE cf_number (
  series VARCHAR(80) NOT NULL PRIMARY KEY,
  last_number INT NOT NULL
);
