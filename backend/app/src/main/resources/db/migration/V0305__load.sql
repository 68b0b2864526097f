-- How many open cases each person answers for: whoever gets the next one is found without counting them all.
CREATE TABLE cf_load (
  user_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  open_cases INT NOT NULL
);

INSERT INTO cf_load (user_id, open_cases)
SELECT accountable_user_id, COUNT(*) FROM cf_case WHERE open = 1 GROUP BY accountable_user_id;
