-- Which document a task serves: two may wait at the same time.
ALTER TABLE ib_item ADD COLUMN document_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER party_id;
