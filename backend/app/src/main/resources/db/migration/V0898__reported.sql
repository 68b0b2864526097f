-- Everybody an informer reports: units and people of ours, by id (信访工作条例第三十条第三款). One column held one unit before.
CREATE TABLE cf_reported (
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reported_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (case_id, reported_id),
  CONSTRAINT cf_reported_of_case FOREIGN KEY (case_id) REFERENCES cf_case (id)
);
CREATE INDEX cf_reported_who ON cf_reported (reported_id, case_id);
INSERT INTO cf_reported (case_id, reported_id) SELECT id, reported_unit_id FROM cf_case WHERE secret = 1 AND reported_unit_id IS NOT NULL;
DROP INDEX cf_case_secret ON cf_case;
ALTER TABLE cf_case DROP COLUMN reported_unit_id;
CREATE INDEX cf_case_secret ON cf_case (secret);
