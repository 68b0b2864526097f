-- Cases linked as about the same act are one dispute, and each carries its name: that of one of its cases. So disputes are listed and paged without
-- following links.
ALTER TABLE cf_case ADD COLUMN dispute_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
CREATE TABLE cf_dispute_before AS
  WITH RECURSIVE pair (one, other) AS (
    SELECT case_id, other_id FROM cf_link WHERE same_act = 1 UNION SELECT other_id, case_id FROM cf_link WHERE same_act = 1
  ), reached (start, id) AS (
    SELECT one, one FROM pair UNION SELECT reached.start, pair.other FROM reached JOIN pair ON pair.one = reached.id
  )
  SELECT start, MIN(id) AS dispute_id FROM reached GROUP BY start;
UPDATE cf_case JOIN cf_dispute_before ON cf_dispute_before.start = cf_case.id SET cf_case.dispute_id = cf_dispute_before.dispute_id;
DROP TABLE cf_dispute_before;
CREATE INDEX cf_case_dispute ON cf_case (dispute_id, handling_unit_id, received_on);
-- Hearings are paged in the order of the days and hours.
CREATE INDEX pr_hearing_hour ON pr_hearing (held_on, held_at);
