-- Ids that another system gives to pupils and staff (OneRoster sourcedId, a staff code), so that its next file finds them again.
create table source_id (
    id        bigint      not null auto_increment primary key,
    school_id bigint      not null,
    kind      varchar(10) not null,
    source_id varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
    record_id bigint      not null,
    constraint source_id_school foreign key (school_id) references school (id),
    unique index source_id_by_id (school_id, kind, source_id),
    index source_id_by_record (school_id, kind, record_id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
