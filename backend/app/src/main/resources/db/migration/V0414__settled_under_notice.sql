-- How the accountable person settled a limit recorded as run out that would not have under a notice applied later. Decided once.
ALTER TABLE dl_notice_move
  ADD COLUMN settled_way VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN settled_reason VARCHAR(500) NULL,
  ADD COLUMN settled_by VARCHAR(64) NULL,
  ADD COLUMN settled_at DATETIME(6) NULL,
  ADD INDEX dl_notice_move_case (case_id, kind);
