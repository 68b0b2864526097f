-- The case of an informer is kept from the unit it reports and from those who are recused (信访工作条例第三十条第三款).
ALTER TABLE cf_case ADD COLUMN secret BOOLEAN NOT NULL DEFAULT FALSE AFTER closed_at;
ALTER TABLE cf_case ADD COLUMN reported_unit_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER secret;
CREATE INDEX cf_case_secret ON cf_case (secret, reported_unit_id);
