-- Who reviews what a body did with a petition 上一级机关 (信访工作条例第三十五条、第三十六条第一款): kept by an administrator, by the code of the body.
-- A body without a row has what the organisation tree proposes.
create table pr_higher_body (
    body varchar(60) character set ascii collate ascii_bin not null primary key,
    government varchar(200) null,
    department varchar(200) null,
    confirmed tinyint(1) not null,
    version int not null,
    changed_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
