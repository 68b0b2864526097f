-- The right day of a fact whose recorded day was wrong. The fact keeps the day it was recorded with; what is decided is never changed.
CREATE TABLE dl_correction (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fact_position INT NOT NULL,
  was_on DATE NOT NULL,
  on_day DATE NOT NULL,
  reason VARCHAR(500) NOT NULL,
  proof VARCHAR(500) NOT NULL,
  proposed_by VARCHAR(64) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decision VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_by VARCHAR(64) NULL,
  decided_at DATETIME(6) NULL,
  remark VARCHAR(500) NULL,
  INDEX dl_correction_case (case_id, proposed_at)
);

-- On which of the declared grounds days do not count.
ALTER TABLE dl_event ADD COLUMN ground VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER unit;
