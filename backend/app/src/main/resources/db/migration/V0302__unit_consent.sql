-- Whether a unit agreed, once and for all, to be served electronically (行政复议法第八十八条第一款，民事诉讼法第九十条). The units of the demonstration did.
alter table id_unit add column electronic_service tinyint(1) not null default 0;

update id_unit set electronic_service = 1;
