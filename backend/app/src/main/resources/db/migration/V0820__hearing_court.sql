-- A hearing keeps the court before which it was set, the day it was set for, and the day the summons came: the case may go to another court, and
-- it may be held on another day. One that was overtaken by events after its day is UNRECORDED. Without
-- a court of its own a hearing is before that of the case.
ALTER TABLE pr_hearing ADD COLUMN court VARCHAR(200) NULL;
ALTER TABLE pr_hearing ADD COLUMN appointed_on DATE NULL;
ALTER TABLE pr_hearing ADD COLUMN summoned_on DATE NULL;
UPDATE pr_hearing SET appointed_on = held_on;
ALTER TABLE pr_hearing MODIFY COLUMN appointed_on DATE NOT NULL;
