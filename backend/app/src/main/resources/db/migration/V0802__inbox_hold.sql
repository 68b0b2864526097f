-- A task set aside by the one who has it, until a day or until it is taken up again. Its time limit runs on.
ALTER TABLE ib_item
  ADD COLUMN held_at DATETIME(6) NULL,
  ADD COLUMN held_until DATE NULL,
  ADD COLUMN held_reason VARCHAR(300) NULL;
