-- The cases a citizen takes part in, for whoever has not filed them (行政复议法第十五条至第十七条).
ALTER TABLE cf_party ADD INDEX cf_party_account (user_id, case_id);
