-- Another may take the place of a party (行政复议法第十九条，第三十条第一款第一项): the one before stays on record, what was served on it stays its own.
ALTER TABLE cf_party ADD COLUMN left_at DATETIME(6) NULL;
