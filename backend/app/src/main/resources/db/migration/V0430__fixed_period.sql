-- A decision that orders something may fix the period for it: the fact carries it, and the clock that starts with the fact runs for it.
ALTER TABLE dl_fact ADD COLUMN period_length INT NULL, ADD COLUMN period_unit VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE dl_clock ADD COLUMN fixed_length INT NULL, ADD COLUMN fixed_unit VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL;
