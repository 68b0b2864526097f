-- A hearing keeps the court before which it was set, the day it was set for, and the day the summons came: the case may go to another court, and
-- it may be held on another day. One that was overtaken by events after its day is UNRECORDED.
ALTER TABLE pr_hearing ADD COLUMN court VARCHAR(200) NULL;
ALTER TABLE pr_hearing ADD COLUMN appointed_on DATE NULL;
ALTER TABLE pr_hearing ADD COLUMN summoned_on DATE NULL;
UPDATE pr_hearing SET appointed_on = held_on;
UPDATE pr_hearing h JOIN cf_party p ON p.case_id = h.case_id AND p.role = 'court' SET h.court = p.name;
ALTER TABLE pr_hearing MODIFY COLUMN appointed_on DATE NOT NULL;
