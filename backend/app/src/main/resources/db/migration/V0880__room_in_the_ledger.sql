-- A reason or a proof is as long as the forms let it be, and may be put together from several fields; whoever acts has a username, and that of
-- a citizen is an e-mail address.
ALTER TABLE dl_event MODIFY COLUMN reason TEXT NULL, MODIFY COLUMN approved_by VARCHAR(100) NULL;
ALTER TABLE dl_fact MODIFY COLUMN proof TEXT NULL;
ALTER TABLE dl_notice MODIFY COLUMN proposed_by VARCHAR(100) NOT NULL, MODIFY COLUMN approved_by VARCHAR(100) NULL;
ALTER TABLE dl_notice_move MODIFY COLUMN settled_by VARCHAR(100) NULL;
ALTER TABLE dl_correction MODIFY COLUMN proposed_by VARCHAR(100) NOT NULL, MODIFY COLUMN decided_by VARCHAR(100) NULL;
