-- A report reads the cases received or closed in its period, and not the years before.
ALTER TABLE cf_case
  ADD INDEX cf_case_received (handling_unit_id, received_on),
  ADD INDEX cf_case_closed (handling_unit_id, closed_at);
