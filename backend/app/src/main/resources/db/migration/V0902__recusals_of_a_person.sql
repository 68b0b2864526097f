-- Every list asks which cases a person keeps out of.
CREATE INDEX id_recusal_who ON id_recusal (user_id, case_id);
