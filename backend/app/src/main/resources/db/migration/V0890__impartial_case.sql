-- Whether who made the challenged act keeps out of the handling (internal rule): where a body decides on an act of another, as in a reconsideration.
ALTER TABLE cf_case ADD COLUMN impartial BOOLEAN NOT NULL DEFAULT FALSE AFTER reported_unit_id;
UPDATE cf_case SET impartial = TRUE WHERE procedure_key = 'reconsideration';
