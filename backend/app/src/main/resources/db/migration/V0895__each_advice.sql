-- Each piece of advice (信访工作条例第四十条第四款) has a row among the parties with a period of its own. Until now one answer met all of a case: what came
-- before stands for the first of its rows, so that one that comes later is answered by itself.
UPDATE dl_clock c
JOIN (SELECT p.case_id, MIN(p.position) AS earliest FROM cf_party p WHERE p.role = 'petition-office' GROUP BY p.case_id) e
  ON e.case_id = c.case_id
JOIN cf_party s ON s.case_id = e.case_id AND s.position = e.earliest AND s.role = 'petition-office'
SET c.party_id = s.id
WHERE c.party_id IS NULL AND c.rule = 'petition.advice-feedback';

UPDATE dl_fact f
JOIN (SELECT p.case_id, MIN(p.position) AS earliest FROM cf_party p WHERE p.role = 'petition-office' GROUP BY p.case_id) e
  ON e.case_id = f.case_id
JOIN cf_party s ON s.case_id = e.case_id AND s.position = e.earliest AND s.role = 'petition-office'
SET f.party_id = s.id
WHERE f.party_id IS NULL AND f.fact IN ('advice-received', 'advice-answered');
