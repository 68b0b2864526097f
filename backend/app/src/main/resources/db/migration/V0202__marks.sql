-- 机关代字: numbers of cases and documents run in a series of each body.
alter table id_unit add column mark varchar(20) after name;
update id_unit set mark = '工信' where code = 'miit';
update id_unit set mark = '苏通信' where code = 'jsca';
update id_unit set mark = '粤通信' where code = 'gdca';

-- A ground is the option chosen and what was typed beside it.
alter table id_recusal modify ground varchar(2200) not null;
