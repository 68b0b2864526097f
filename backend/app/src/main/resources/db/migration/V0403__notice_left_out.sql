-- Why the first notice of a year was approved though it leaves out days off by regulation; null where it names them all.
ALTER TABLE dl_notice ADD COLUMN left_out_reason VARCHAR(500) NULL;
