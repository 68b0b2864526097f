-- A stop of clocks is one thing on all clocks of its case, with the facts that stand for it and the resumption that ended it: recorded by
-- mistake, it is taken back as one. That is a correction without a right day.
ALTER TABLE dl_event ADD COLUMN stop CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE dl_fact ADD COLUMN stop CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE dl_correction
  MODIFY COLUMN fact_position INT NULL,
  MODIFY COLUMN on_day DATE NULL,
  MODIFY COLUMN proof VARCHAR(500) NULL,
  ADD COLUMN stop CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER fact_position,
  ADD INDEX dl_correction_stop (stop);

-- What was recorded until now: the same interval on the same ground is the same stop.
UPDATE dl_event e JOIN (
  SELECT MIN(id) AS stop, case_id, kind, from_on, to_on, ground, reason, basis FROM dl_event
  WHERE kind IN ('SUSPENDED', 'EXCLUDED') GROUP BY case_id, kind, from_on, to_on, ground, reason, basis) s
ON s.case_id = e.case_id AND s.kind = e.kind AND s.from_on = e.from_on AND s.to_on <=> e.to_on AND s.ground <=> e.ground
  AND s.reason <=> e.reason AND s.basis <=> e.basis
SET e.stop = s.stop;

-- A resumption ended the suspension that was begun last on its clock.
UPDATE dl_event r JOIN (
  SELECT r.id, MAX(s.position) AS begun FROM dl_event r JOIN dl_event s
  ON s.clock_id = r.clock_id AND s.kind = 'SUSPENDED' AND s.to_on IS NULL AND s.position < r.position
  WHERE r.kind = 'RESUMED' GROUP BY r.id) b ON b.id = r.id
JOIN dl_event s ON s.clock_id = r.clock_id AND s.position = b.begun
SET r.stop = s.stop;

UPDATE dl_fact f JOIN (
  SELECT case_id, kind, from_on, MIN(stop) AS stop FROM dl_event
  WHERE kind = 'RESUMED' OR (kind = 'SUSPENDED' AND to_on IS NULL) GROUP BY case_id, kind, from_on) e
ON e.case_id = f.case_id AND e.from_on = f.fact_on
  AND e.kind = CASE f.fact WHEN 'resumed' THEN 'RESUMED' ELSE 'SUSPENDED' END
SET f.stop = e.stop
WHERE f.fact IN ('suspended-for-party', 'suspended-for-normative-document', 'resumed');
