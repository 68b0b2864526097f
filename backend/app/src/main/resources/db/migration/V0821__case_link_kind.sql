-- Whether linked cases are about the same act, and so one dispute, or were only filed together: a second application about another act of the same
-- applicant (行政复议法第二十二条第四款).
ALTER TABLE cf_link ADD COLUMN same_act TINYINT(1) NOT NULL DEFAULT 1;
UPDATE cf_link l JOIN cf_case a ON a.id = l.case_id JOIN cf_case b ON b.id = l.other_id
  SET l.same_act = 0 WHERE a.procedure_key = 'reconsideration' AND b.procedure_key = 'reconsideration';
ALTER TABLE cf_link ALTER COLUMN same_act DROP DEFAULT;
