-- Where a limit has several warning points: the next one, once a warning has been recorded.
ALTER TABLE dl_clock ADD COLUMN warn_again DATE NULL AFTER warn_on, ADD INDEX dl_clock_again (state, warn_again);
