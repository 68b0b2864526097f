-- A report reads the cases in which something was done in its period.
ALTER TABLE pr_answer ADD INDEX pr_answer_done (answer_key, given_at, case_id);
