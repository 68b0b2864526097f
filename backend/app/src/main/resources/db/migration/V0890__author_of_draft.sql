-- Who typed the draft of a task: the next one to have the task does not see it.
ALTER TABLE ib_item ADD COLUMN draft_by CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;

UPDATE ib_item SET draft_by = assignee_id WHERE draft IS NOT NULL;
