-- What a manner of service has to show is put together from several fields of its form.
ALTER TABLE dc_service MODIFY COLUMN proof TEXT NULL;
ALTER TABLE dc_version MODIFY COLUMN drafted_by VARCHAR(100) NOT NULL;
