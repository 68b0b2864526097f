-- A notice tells a reason in full, and a form lets that alone be two thousand characters long.
alter table nt_notice modify column text text not null;
