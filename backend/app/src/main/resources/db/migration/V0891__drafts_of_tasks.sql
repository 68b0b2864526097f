-- What a person typed in a task belongs to that person: whoever has the task next does not read it. Of those there are, the holder keeps what the task
-- shows him; another's cannot be told apart any more.
CREATE TABLE ib_draft (
  item_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body LONGTEXT NOT NULL,
  PRIMARY KEY (item_id, author_id)
);
INSERT INTO ib_draft (item_id, author_id, body)
SELECT id, assignee_id, draft FROM ib_item WHERE open = 1 AND draft IS NOT NULL AND assignee_id IS NOT NULL;
ALTER TABLE ib_item DROP COLUMN draft;
