-- The case a notice tells of: whoever that is kept from does not find the notice any more. Notices from before belong to no such case.
alter table nt_notice add column case_id char(36) character set ascii collate ascii_bin not null default '' after user_id;
