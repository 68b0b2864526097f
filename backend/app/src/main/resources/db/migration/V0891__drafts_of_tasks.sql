-- The draft of a task belongs to who typed it, as that of an act does: whoever has the task next does not read it. Of those there are, the holder
-- keeps what the task shows him; another's cannot be told apart any more.
INSERT INTO pr_draft (owner_id, draft_key, body, version, updated_at)
SELECT assignee_id, CONCAT('task/', id), draft, 1, UTC_TIMESTAMP(6) FROM ib_item WHERE open = 1 AND draft IS NOT NULL AND assignee_id IS NOT NULL;
ALTER TABLE ib_item DROP COLUMN draft;
CREATE INDEX pr_draft_key ON pr_draft (draft_key);
