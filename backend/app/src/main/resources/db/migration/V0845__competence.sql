-- Who is competent for which subject of petitions 职权分工表 (信访工作条例第二十三条第一款): kept by an administrator. Values are those of the enums.
create table pr_competence (
    subject varchar(30) character set ascii collate ascii_bin not null primary key,
    place varchar(20) character set ascii collate ascii_bin not null,
    route varchar(30) character set ascii collate ascii_bin not null,
    target varchar(30) character set ascii collate ascii_bin null,
    organ varchar(200) null,
    at_once tinyint(1) not null,
    version int not null,
    changed_at datetime(6) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into pr_competence (subject, place, route, target, organ, at_once, version) values
    ('POLICY', 'OWN', 'HANDLE', null, null, 0, 1),
    ('COVERAGE', 'ADMINISTRATION', 'HANDLE', null, null, 0, 1),
    ('BASE_STATION', 'ADMINISTRATION', 'HANDLE', null, null, 0, 1),
    ('SERVICE_CUT', 'ADMINISTRATION', 'INVESTIGATE', null, null, 0, 1),
    ('OUTAGE', 'ADMINISTRATION', 'INVESTIGATE', null, null, 1, 1),
    ('TELECOM_DISPUTE', 'OWN', 'ADMINISTRATIVE_PROCEDURE', 'TELECOM', '被申诉企业所在省的电信用户申诉受理机构', 0, 1),
    ('DOMAIN_NAME', 'OWN', 'INVESTIGATE', null, null, 0, 1),
    ('ADMINISTRATIVE_ACT', 'OWN', 'ADMINISTRATIVE_PROCEDURE', 'RECONSIDERATION', '有管辖权的行政复议机关', 0, 1),
    ('SME_PAYMENT', 'OWN', 'ADMINISTRATIVE_PROCEDURE', 'SME_PAYMENT', '受理拖欠中小企业款项投诉的部门', 0, 1),
    ('LABOUR', 'ELSEWHERE', 'ARBITRATION', null, '劳动人事争议仲裁委员会', 0, 1),
    ('LAND_RIGHT', 'ELSEWHERE', 'NOT_COMPETENT', null, '自然资源主管部门，民事争议向人民法院', 0, 1),
    ('EXPROPRIATION', 'ELSEWHERE', 'NOT_COMPETENT', null, '作出征收决定的人民政府', 0, 1),
    ('CIVIL_CONTRACT', 'ELSEWHERE', 'NOT_COMPETENT', null, '人民法院或者约定的仲裁机构', 0, 1),
    ('MISCONDUCT', 'OWN', 'DISCIPLINE', null, '有管理权限的纪检监察机关', 0, 1),
    ('CRIME_CLUE', 'OWN', 'INVESTIGATE', null, '公安机关', 1, 1),
    ('MIXED', 'OWN', 'SPLIT', null, null, 0, 1),
    ('OTHER', 'OWN', 'HANDLE', null, null, 0, 1);
