-- Several may sue over one reconsideration decision, each in a suit of his own, and each judgment does to the decision what it does: taken back is only
-- what the judgment did that did not take effect, or was revoked. Until now one fact stood for all of them.
CREATE TABLE pr_decision_judgment (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  suit_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  docket_no VARCHAR(100) NOT NULL,
  effect VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  effective_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  ended VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ended_at DATETIME(6) NULL,
  INDEX pr_decision_judgment_case (case_id, recorded_at)
);

-- What stands by now: of the judgment that was entered by hand with that day, or else of a suit over the decision.
INSERT INTO pr_decision_judgment (id, case_id, suit_id, docket_no, effect, effective_on, recorded_at)
SELECT UUID(), f.case_id, NULL, COALESCE((
  SELECT JSON_VALUE(h.form, '$.docketNo') FROM pr_answer h
  WHERE h.case_id = f.case_id AND h.answer_key = 'record-annulled' AND JSON_VALUE(h.form, '$.effectiveOn') = CAST(f.fact_on AS CHAR)
  ORDER BY h.position DESC LIMIT 1), '此前登记的判决'), 'ANNULLED', f.fact_on, f.recorded_at
FROM dl_fact f
JOIN (SELECT case_id, MAX(position) AS position FROM dl_fact WHERE fact = 'decision-annulled' GROUP BY case_id) l
  ON l.case_id = f.case_id AND l.position = f.position
WHERE COALESCE((
  SELECT CASE WHEN c.on_day IS NULL THEN 0 ELSE 1 END FROM dl_correction c
  WHERE c.case_id = f.case_id AND c.fact_position = f.position AND c.decision = 'approved'
  ORDER BY c.decided_at DESC, c.id DESC LIMIT 1), 1) = 1;

-- Its suit: of those over the decision in which one took effect the only one whose judgment has that number; where none was entered by hand, the only
-- one that took effect on that day, or the only one there is. Where there are several nobody can say any more of which it is, and a person does.
UPDATE pr_decision_judgment j SET j.suit_id = (
  SELECT MIN(c.id) FROM cf_case r JOIN cf_case c ON c.dispute_id = r.dispute_id JOIN dl_fact t ON t.case_id = c.id AND t.fact = 'took-effect'
  WHERE r.id = j.case_id AND c.procedure_key = 'litigation' AND JSON_VALUE(c.form, '$.act.sued') = 'decision'
    AND EXISTS (
      SELECT 1 FROM pr_answer a
      WHERE a.case_id = c.id AND a.answer_key IN ('userTask_recordResult', 'userTask_recordSecondResult')
        AND JSON_VALUE(a.form, '$.docketNo') = j.docket_no)
  HAVING COUNT(DISTINCT c.id) = 1)
WHERE j.suit_id IS NULL AND j.docket_no <> '此前登记的判决';
UPDATE pr_decision_judgment j SET j.suit_id = (
  SELECT MIN(c.id) FROM cf_case r JOIN cf_case c ON c.dispute_id = r.dispute_id JOIN dl_fact t ON t.case_id = c.id AND t.fact = 'took-effect'
  WHERE r.id = j.case_id AND c.procedure_key = 'litigation' AND JSON_VALUE(c.form, '$.act.sued') = 'decision' AND t.fact_on = j.effective_on
  HAVING COUNT(DISTINCT c.id) = 1)
WHERE j.suit_id IS NULL AND j.docket_no = '此前登记的判决';
UPDATE pr_decision_judgment j SET j.suit_id = (
  SELECT MIN(c.id) FROM cf_case r JOIN cf_case c ON c.dispute_id = r.dispute_id JOIN dl_fact t ON t.case_id = c.id AND t.fact = 'took-effect'
  WHERE r.id = j.case_id AND c.procedure_key = 'litigation' AND JSON_VALUE(c.form, '$.act.sued') = 'decision'
  HAVING COUNT(DISTINCT c.id) = 1)
WHERE j.suit_id IS NULL AND j.docket_no = '此前登记的判决';
UPDATE pr_decision_judgment j JOIN cf_case o ON o.id = j.suit_id
SET j.docket_no = COALESCE((
  SELECT JSON_VALUE(a.form, '$.docketNo') FROM pr_answer a
  WHERE a.case_id = o.id AND a.answer_key IN ('userTask_recordResult', 'userTask_recordSecondResult')
    AND JSON_VALUE(a.form, '$.docketNo') IS NOT NULL
  ORDER BY a.position DESC LIMIT 1), JSON_VALUE(o.form, '$.court.caseNo'), j.docket_no)
WHERE j.docket_no = '此前登记的判决';

-- A last day that was named by itself, as by a court, stays where the day it is counted from is corrected. These facts never fixed a period but by its last day.
UPDATE dl_fact SET period_unit = 'until'
WHERE period_unit = 'calendar_days' AND fact IN (
  'answer-day-fixed', 'evidence-day-fixed', 'evidence-date-fixed', 'normative-opinion-day-fixed', 'evidence-ordered', 'protest-day-fixed', 'advice-day-fixed',
  'procurator-day-fixed', 'period-extended', 'appeal-period-extended', 'supervision-day-fixed', 'referral-day-fixed', 'feedback-day-fixed', 'urged',
  'delay-justified', 'respondent-change-asked', 'anew-day-fixed');
-- A judgment fixes the one or the other: by its last day where no duty of the case was listed with a period.
UPDATE dl_fact SET period_unit = 'until'
WHERE period_unit = 'calendar_days' AND fact = 'performance-ordered'
  AND EXISTS (
    SELECT 1 FROM pr_answer a
    WHERE a.case_id = dl_fact.case_id AND JSON_SEARCH(a.form, 'one', 'date', NULL, '$.duties[*].fixed', '$.rest[*].fixed') IS NOT NULL)
  AND NOT EXISTS (
    SELECT 1 FROM pr_answer a
    WHERE a.case_id = dl_fact.case_id AND JSON_SEARCH(a.form, 'one', 'period', NULL, '$.duties[*].fixed', '$.rest[*].fixed') IS NOT NULL);
