-- The day from which the respondent knows of the case; before it the case does not exist for it.
ALTER TABLE cf_case ADD COLUMN respondent_told_on DATE NULL AFTER respondent_unit_id;
