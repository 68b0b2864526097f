-- A report reads the cases in which something happened or fell due in its period.
ALTER TABLE dl_fact ADD INDEX dl_fact_on (fact, fact_on, case_id);
ALTER TABLE dl_clock ADD INDEX dl_clock_key_due (short_key, due, case_id);
ALTER TABLE dl_correction ADD INDEX dl_correction_on (on_day, case_id);
