-- Which fact of the case a clock started with: a limit that starts again has a clock for each.
ALTER TABLE dl_clock ADD COLUMN start_position INT NULL AFTER start_fact;

UPDATE dl_clock c SET start_position = COALESCE(
  (SELECT MIN(f.position) FROM dl_fact f
   WHERE f.case_id = c.case_id AND f.fact = c.start_fact AND f.party_id <=> c.party_id
     AND c.started_on = COALESCE(
       (SELECT k.on_day FROM dl_correction k
        WHERE k.case_id = f.case_id AND k.fact_position = f.position AND k.decision = 'approved'
        ORDER BY k.decided_at DESC, k.id DESC LIMIT 1), f.fact_on)),
  (SELECT MIN(f.position) FROM dl_fact f
   WHERE f.case_id = c.case_id AND f.fact = c.start_fact AND f.party_id <=> c.party_id),
  0);

ALTER TABLE dl_clock
  MODIFY COLUMN start_position INT NOT NULL,
  DROP INDEX dl_clock_case,
  ADD CONSTRAINT dl_clock_start UNIQUE (case_id, rule, start_position);
