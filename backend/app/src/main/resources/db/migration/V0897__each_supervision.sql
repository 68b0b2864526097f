-- Each supervision (信访工作条例第四十条第一款) is a row among the parties with a period of its own. Until now all of a case were the petition office's and
-- had one period: what came before stands for the first of its rows, so that one that comes later is answered beside it and not with it.
UPDATE cf_party SET role = 'supervising-body'
WHERE role = 'petition-office'
  AND case_id IN (SELECT f.case_id FROM dl_fact f WHERE f.fact = 'supervised' AND f.party_id IS NULL)
  AND case_id NOT IN (SELECT a.case_id FROM dl_fact a WHERE a.fact = 'advice-received');

-- Where the office gave advice, too, it keeps its row for that.
INSERT INTO cf_party (id, case_id, position, role, name, kind, user_id, unit_id, electronic_service, details)
SELECT UUID(), o.case_id, l.latest + 1, 'supervising-body', o.name, o.kind, o.user_id, o.unit_id, o.electronic_service, o.details
FROM cf_party o
JOIN (SELECT case_id, MIN(position) AS earliest FROM cf_party WHERE role = 'petition-office' GROUP BY case_id) e
  ON e.case_id = o.case_id AND e.earliest = o.position
JOIN (SELECT case_id, MAX(position) AS latest FROM cf_party GROUP BY case_id) l ON l.case_id = o.case_id
WHERE o.role = 'petition-office'
  AND o.case_id IN (SELECT f.case_id FROM dl_fact f WHERE f.fact = 'supervised' AND f.party_id IS NULL);

UPDATE dl_clock c
JOIN (SELECT p.case_id, MIN(p.position) AS earliest FROM cf_party p WHERE p.role = 'supervising-body' GROUP BY p.case_id) e
  ON e.case_id = c.case_id
JOIN cf_party s ON s.case_id = e.case_id AND s.position = e.earliest AND s.role = 'supervising-body'
SET c.party_id = s.id
WHERE c.party_id IS NULL AND c.rule = 'petition.supervision-feedback';

UPDATE dl_fact f
JOIN (SELECT p.case_id, MIN(p.position) AS earliest FROM cf_party p WHERE p.role = 'supervising-body' GROUP BY p.case_id) e
  ON e.case_id = f.case_id
JOIN cf_party s ON s.case_id = e.case_id AND s.position = e.earliest AND s.role = 'supervising-body'
SET f.party_id = s.id
WHERE f.party_id IS NULL AND f.fact IN ('supervised', 'supervision-day-fixed', 'supervision-answered');
