-- What is known of a case, dated. Rows are only ever added.
CREATE TABLE dl_fact (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  fact VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fact_on DATE NOT NULL,
  party_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  proof VARCHAR(500) NULL,
  consequence_of VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT dl_fact_position UNIQUE (case_id, position)
);

-- What happened to one clock beside the facts: suspended, resumed, extended, missed. Rows are only ever added.
CREATE TABLE dl_event (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  clock_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(16) NOT NULL,
  from_on DATE NULL,
  to_on DATE NULL,
  amount INT NULL,
  unit VARCHAR(16) NULL,
  reason VARCHAR(500) NULL,
  basis VARCHAR(200) NULL,
  approved_by VARCHAR(64) NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT dl_event_position UNIQUE (clock_id, position),
  INDEX dl_event_case (case_id)
);

-- Where each clock stands: computed from facts and events, never typed.
CREATE TABLE dl_clock (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  short_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  start_fact VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_on DATE NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due DATE NULL,
  raw_end DATE NULL,
  due_exclusive DATETIME(6) NULL,
  status VARCHAR(12) NOT NULL,
  met_on DATE NULL,
  late TINYINT(1) NOT NULL DEFAULT 0,
  warn_on DATE NULL,
  warned_at DATETIME(6) NULL,
  version INT NOT NULL DEFAULT 0,
  INDEX dl_clock_case (case_id),
  INDEX dl_clock_due (state, due),
  INDEX dl_clock_warn (state, warned_at, warn_on)
);
