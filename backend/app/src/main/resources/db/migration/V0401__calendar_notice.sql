-- Holiday notices published after those the product ships with. A notice in force is never changed: a later one supersedes its days.
CREATE TABLE dl_notice (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  notice_year INT NOT NULL,
  number VARCHAR(100) NULL,
  title VARCHAR(200) NOT NULL,
  dated DATE NOT NULL,
  url VARCHAR(500) NULL,
  region CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- proposed, approved, applying, applied or withdrawn
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- the edition of the calendar this notice makes, from 1; null until it is applied
  edition INT NULL,
  proposed_by VARCHAR(64) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  approved_by VARCHAR(64) NULL,
  approved_at DATETIME(6) NULL,
  CONSTRAINT dl_notice_edition UNIQUE (edition)
);

CREATE TABLE dl_notice_day (
  notice_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day DATE NOT NULL,
  works TINYINT(1) NOT NULL,
  name_zh VARCHAR(40) NOT NULL,
  name_en VARCHAR(80) NOT NULL,
  PRIMARY KEY (notice_id, day)
);

-- Under which edition of the calendar the row was counted; 0 is the one the product ships with.
ALTER TABLE dl_clock ADD COLUMN edition INT NOT NULL DEFAULT 0, ADD INDEX dl_clock_edition (edition, state, case_id);
