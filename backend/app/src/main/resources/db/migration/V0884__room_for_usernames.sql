-- Whoever acts is put on record by username, as wide as id_user has it; the respondents of a published decision may be several.
ALTER TABLE pr_answer MODIFY COLUMN given_by VARCHAR(100) NOT NULL;
ALTER TABLE pr_evidence MODIFY COLUMN entered_by VARCHAR(100) NOT NULL;
ALTER TABLE pr_access_request MODIFY COLUMN asked_by VARCHAR(100) NOT NULL;
ALTER TABLE pr_access_decision MODIFY COLUMN decided_by VARCHAR(100) NOT NULL;
ALTER TABLE pr_publication MODIFY COLUMN proposed_by VARCHAR(100) NOT NULL, MODIFY COLUMN decided_by VARCHAR(100) NULL;
ALTER TABLE pr_published_decision
  MODIFY COLUMN title TEXT NOT NULL, MODIFY COLUMN respondent TEXT NOT NULL, MODIFY COLUMN orders TEXT NOT NULL;
