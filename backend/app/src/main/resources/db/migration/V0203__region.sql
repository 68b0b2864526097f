-- The province (GB/T 2260) whose regional holidays bind a body; null where only the whole country's do.
ALTER TABLE id_unit ADD COLUMN region CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL;
UPDATE id_unit SET region = '320000' WHERE code LIKE 'jsca%';
UPDATE id_unit SET region = '440000' WHERE code LIKE 'gdca%';
