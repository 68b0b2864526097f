-- A court moves one period that was missed; only that for appealing opens a late appeal and has a fact and a limit of its own. Until now one stood for
-- all of them: where nothing but the period for appealing was missed, it was that.
UPDATE dl_clock c JOIN (
  SELECT a.case_id FROM pr_answer a WHERE a.answer_key = 'record-missed-period'
  GROUP BY a.case_id
  HAVING MIN(JSON_VALUE(a.form, '$.period')) = 'appeal' AND MAX(JSON_VALUE(a.form, '$.period')) = 'appeal') m
ON m.case_id = c.case_id
SET c.rule = 'litigation.appeal-extended', c.short_key = 'appeal-extended', c.start_fact = 'appeal-period-extended'
WHERE c.rule = 'litigation.period-extended';

UPDATE dl_fact f JOIN (
  SELECT a.case_id FROM pr_answer a WHERE a.answer_key = 'record-missed-period'
  GROUP BY a.case_id
  HAVING MIN(JSON_VALUE(a.form, '$.period')) = 'appeal' AND MAX(JSON_VALUE(a.form, '$.period')) = 'appeal') m
ON m.case_id = f.case_id
SET f.fact = 'appeal-period-extended'
WHERE f.fact = 'period-extended';
