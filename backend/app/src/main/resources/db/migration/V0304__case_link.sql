-- Cases that belong together: two acts of one applicant are two applications (行政复议法第二十二条第四款). One row stands for both directions.
CREATE TABLE cf_link (
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  other_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  linked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (case_id, other_id),
  INDEX cf_link_other (other_id),
  CONSTRAINT cf_link_of_case FOREIGN KEY (case_id) REFERENCES cf_case (id),
  CONSTRAINT cf_link_to_case FOREIGN KEY (other_id) REFERENCES cf_case (id)
);
