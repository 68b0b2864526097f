-- What the parties and the organ rely on, piece by piece. A piece is never removed: what may not be used says why.
CREATE TABLE pr_evidence (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  provided_by VARCHAR(20) NOT NULL,
  provided_on DATE NOT NULL,
  proves VARCHAR(2000),
  supplement TINYINT(1) NOT NULL,
  unusable_because VARCHAR(2000),
  material_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin,
  entered_by VARCHAR(64) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT pr_evidence_position UNIQUE (case_id, position)
);
