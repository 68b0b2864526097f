-- Each recount of all open dates by the second clock.
CREATE TABLE rc_run (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  -- the person who asked for it; null for the nightly one
  asked_by VARCHAR(64) NULL,
  started_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NOT NULL,
  cases BIGINT NOT NULL,
  clocks BIGINT NOT NULL,
  timers BIGINT NOT NULL,
  items BIGINT NOT NULL,
  differences BIGINT NOT NULL,
  INDEX rc_run_finished (finished_at)
);

-- What a recount found different: once for each thing, from the run that first saw it to the run that no longer did.
CREATE TABLE rc_incident (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  -- empty for what belongs to no case
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_no VARCHAR(64) NULL,
  unit_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  subject VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  expected VARCHAR(200) NOT NULL,
  found VARCHAR(200) NOT NULL,
  first_seen_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  -- the run that saw it last
  run_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  gone_at DATETIME(6) NULL,
  CONSTRAINT rc_incident_subject UNIQUE (case_id, subject, what),
  INDEX rc_incident_gone (gone_at, first_seen_at)
);
