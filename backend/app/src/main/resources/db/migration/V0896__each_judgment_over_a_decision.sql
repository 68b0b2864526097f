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

-- What stands by now: of the judgment that was entered by hand, or else of the only suit over the decision in which one took effect. Where there are
-- several nobody can say any more of which it is, and a person does when it is revoked.
INSERT INTO pr_decision_judgment (id, case_id, suit_id, docket_no, effect, effective_on, recorded_at)
SELECT UUID(), f.case_id, s.suit_id,
  COALESCE(JSON_VALUE(h.form, '$.docketNo'), JSON_VALUE(o.form, '$.court.caseNo'), '此前登记的判决'), 'ANNULLED', f.fact_on, f.recorded_at
FROM dl_fact f
JOIN (SELECT case_id, MAX(position) AS position FROM dl_fact WHERE fact = 'decision-annulled' GROUP BY case_id) l
  ON l.case_id = f.case_id AND l.position = f.position
JOIN cf_case r ON r.id = f.case_id
LEFT JOIN (
  SELECT a.case_id, MAX(a.position) AS position FROM pr_answer a WHERE a.answer_key = 'record-annulled' GROUP BY a.case_id) m
  ON m.case_id = f.case_id
LEFT JOIN pr_answer h ON h.case_id = m.case_id AND h.position = m.position
LEFT JOIN (
  SELECT c.dispute_id, MIN(c.id) AS suit_id FROM cf_case c
  WHERE c.procedure_key = 'litigation' AND c.dispute_id IS NOT NULL AND JSON_VALUE(c.form, '$.act.sued') = 'decision'
    AND EXISTS (SELECT 1 FROM dl_fact t WHERE t.case_id = c.id AND t.fact = 'took-effect')
  GROUP BY c.dispute_id HAVING COUNT(*) = 1) s
  ON s.dispute_id = r.dispute_id AND h.case_id IS NULL
LEFT JOIN cf_case o ON o.id = s.suit_id
WHERE COALESCE((
  SELECT CASE WHEN c.on_day IS NULL THEN 0 ELSE 1 END FROM dl_correction c
  WHERE c.case_id = f.case_id AND c.fact_position = f.position AND c.decision = 'approved'
  ORDER BY c.decided_at DESC, c.id DESC LIMIT 1), 1) = 1;

-- A last day that was named by itself, as by a court, stays where the day it is counted from is corrected. These facts never fixed a period but by its last day.
UPDATE dl_fact SET period_unit = 'until'
WHERE period_unit = 'calendar_days' AND fact IN (
  'answer-day-fixed', 'evidence-day-fixed', 'evidence-date-fixed', 'normative-opinion-day-fixed', 'evidence-ordered', 'protest-day-fixed', 'advice-day-fixed',
  'procurator-day-fixed', 'period-extended', 'appeal-period-extended', 'supervision-day-fixed', 'feedback-day-fixed', 'urged', 'delay-justified',
  'respondent-change-asked', 'anew-day-fixed');
