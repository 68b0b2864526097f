-- A username is as wide as id_user has it.
ALTER TABLE rc_run MODIFY COLUMN asked_by VARCHAR(100) NULL;
