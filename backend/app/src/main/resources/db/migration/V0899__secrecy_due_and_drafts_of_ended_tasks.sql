-- Petitions registered before: the next start looks at each once, whether it informs and whom it reports (信访工作条例第三十条第三款), and takes it from here.
CREATE TABLE pr_secrecy_due (
  case_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  CONSTRAINT pr_secrecy_due_of_case FOREIGN KEY (case_id) REFERENCES cf_case (id)
);
INSERT INTO pr_secrecy_due (case_id) SELECT id FROM cf_case WHERE procedure_key = 'petition';

-- A draft ends with its task; those of tasks that were overtaken had stayed.
DELETE d FROM ib_draft d JOIN ib_item i ON i.id = d.item_id WHERE i.open = 0;
