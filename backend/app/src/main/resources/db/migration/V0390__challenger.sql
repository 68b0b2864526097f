-- Who has challenged an act, the latest first: found in one short range, however many others challenge it and however often one person does.
-- Every name an applicant of the case has ever had; a case without a named applicant has the empty one.
ALTER TABLE cf_act_number ADD COLUMN applicant VARCHAR(200) NOT NULL DEFAULT '';
ALTER TABLE cf_act_number ADD COLUMN received_on DATE NULL;
ALTER TABLE cf_act_number DROP PRIMARY KEY, ADD PRIMARY KEY (case_id, number, applicant);

INSERT INTO cf_act_number (case_id, number, applicant)
SELECT DISTINCT n.case_id, n.number, p.name FROM cf_act_number n JOIN cf_party p ON p.case_id = n.case_id AND p.role = 'applicant'
WHERE p.name <> '';
UPDATE cf_act_number n JOIN cf_case c ON c.id = n.case_id SET n.received_on = c.received_on;

CREATE INDEX cf_act_number_applicant ON cf_act_number (number, applicant, received_on, case_id);
DROP INDEX cf_act_number_number ON cf_act_number;
