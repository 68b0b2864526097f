-- A number is imported once; a withdrawn notice (live null) gives it free. How many clocks a notice can reach is counted when it is applied.
ALTER TABLE dl_notice
  ADD COLUMN live TINYINT(1) NULL DEFAULT 1,
  ADD COLUMN clocks INT NULL,
  ADD COLUMN applied_at DATETIME(6) NULL,
  ADD CONSTRAINT dl_notice_number UNIQUE (number, live);

-- The words of the notice that a day was read from; null where it was typed or came in a file.
ALTER TABLE dl_notice_day ADD COLUMN sentence VARCHAR(500) NULL;

-- What an applied notice did: a clock that moved, or one recorded as missed that would not have run out (for a person to settle).
CREATE TABLE dl_notice_move (
  notice_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clock_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_before DATE NOT NULL,
  due_after DATE NOT NULL,
  raw_before DATE NOT NULL,
  raw_after DATE NOT NULL,
  PRIMARY KEY (notice_id, case_id, clock_id)
);

-- The open clocks of an edition in the order of their ends: those a change of the calendar can reach are one range, told by the index alone.
ALTER TABLE dl_clock DROP INDEX dl_clock_edition, ADD INDEX dl_clock_edition (state, edition, due, started_on);
