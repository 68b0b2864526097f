-- The stories a demonstration is made of: written down before the first is played, each marked when it is through.
CREATE TABLE sc_story (
  procedure_key VARCHAR(32) NOT NULL,
  seed VARCHAR(64) NOT NULL,
  done_at DATETIME(6) NULL,
  PRIMARY KEY (procedure_key, seed)
);
