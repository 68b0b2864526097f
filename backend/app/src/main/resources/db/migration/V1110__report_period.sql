-- A report reads the cases of its period: what was received, closed, recorded or due in it, and not the years before.
CREATE INDEX cf_case_received ON cf_case (handling_unit_id, received_on);
CREATE INDEX cf_case_closed ON cf_case (handling_unit_id, closed_at);
CREATE INDEX dl_fact_on ON dl_fact (fact, fact_on, case_id);
CREATE INDEX dl_clock_key_due ON dl_clock (short_key, due, case_id);
CREATE INDEX dl_correction_on ON dl_correction (on_day, case_id);
