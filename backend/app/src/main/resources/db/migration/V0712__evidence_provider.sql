-- Which of several on a side handed a piece in, by name: those who made an act in common prove it each by its own papers (行政复议法第十九条第二款、第四十八条).
ALTER TABLE pr_evidence ADD COLUMN provider VARCHAR(200) NULL AFTER provided_by;
