-- Each order of a decision is performed for itself: an act made anew has a fact of its own, and so has the order to make it within a new period.
-- Until now one fact stood for both. Where a decision ordered nothing else, the order to perform was about the act made anew.
UPDATE dl_clock c JOIN (
  SELECT o.case_id FROM dl_fact o JOIN cf_case f ON f.id = o.case_id AND f.procedure_key = 'reconsideration'
  WHERE o.fact IN ('remake-ordered', 'performance-ordered', 'agreement-to-perform')
  GROUP BY o.case_id HAVING MIN(o.fact) = 'remake-ordered' AND MAX(o.fact) = 'remake-ordered') r
ON r.case_id = c.case_id
SET c.rule = 'reconsideration.remake-on-order', c.short_key = 'remake-on-order'
WHERE c.rule = 'reconsideration.perform-on-order';

UPDATE dl_fact i JOIN (
  SELECT o.case_id FROM dl_fact o JOIN cf_case f ON f.id = o.case_id AND f.procedure_key = 'reconsideration'
  WHERE o.fact IN ('remake-ordered', 'performance-ordered', 'agreement-to-perform')
  GROUP BY o.case_id HAVING MIN(o.fact) = 'remake-ordered' AND MAX(o.fact) = 'remake-ordered') r
ON r.case_id = i.case_id
SET i.fact = 'remake-order-issued'
WHERE i.fact = 'performance-order-issued';

UPDATE ib_item i JOIN dl_clock c ON c.id = i.clock_id AND c.rule = 'reconsideration.remake-on-order'
SET i.limit_key = c.short_key;

-- What was found to be performed was all of it.
INSERT INTO dl_fact (id, case_id, position, fact, fact_on, party_id, proof, recorded_at)
SELECT UUID(), p.case_id, e.latest + 1, 'act-remade',
  COALESCE(
    (SELECT k.on_day FROM dl_correction k
     WHERE k.case_id = p.case_id AND k.fact_position = p.position AND k.decision = 'approved'
     ORDER BY k.decided_at DESC, k.id DESC LIMIT 1), p.fact_on),
  p.party_id, p.proof, p.recorded_at
FROM dl_fact p
JOIN (SELECT case_id, MIN(position) AS earliest FROM dl_fact WHERE fact = 'performed' GROUP BY case_id) b
  ON b.case_id = p.case_id AND b.earliest = p.position
JOIN (SELECT case_id, MAX(position) AS latest FROM dl_fact GROUP BY case_id) e ON e.case_id = p.case_id
JOIN (SELECT DISTINCT o.case_id FROM dl_fact o JOIN cf_case f ON f.id = o.case_id AND f.procedure_key = 'reconsideration'
  WHERE o.fact = 'remake-ordered') r ON r.case_id = p.case_id;
