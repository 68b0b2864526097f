-- The document numbers of the acts a case is about: another case about the same act is found by them. Written as DocumentNumber.key gives them.
CREATE TABLE cf_act_number (
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number VARCHAR(120) NOT NULL,
  PRIMARY KEY (case_id, number),
  INDEX cf_act_number_number (number),
  CONSTRAINT cf_act_number_of_case FOREIGN KEY (case_id) REFERENCES cf_case (id)
);

INSERT INTO cf_act_number (case_id, number)
SELECT id, LEFT(REPLACE(REPLACE(REPLACE(JSON_VALUE(form, '$.act.documentNo'), ' ', ''), '[', '〔'), ']', '〕'), 120)
FROM cf_case WHERE JSON_VALUE(form, '$.act.documentNo') IS NOT NULL AND JSON_VALUE(form, '$.act.documentNo') <> '';
