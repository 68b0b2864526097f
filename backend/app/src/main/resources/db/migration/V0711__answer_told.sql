-- What was chosen from a list of the case reads as it was called when it was chosen, also when the list is gone.
ALTER TABLE pr_answer ADD COLUMN told LONGTEXT NULL AFTER form;
