-- What is on record for a pupil. A fact is never edited: it ends, or is withdrawn as a mistake, and another takes its place.
create table pupil_fact (
    id           bigint        not null auto_increment primary key,
    school_id    bigint        not null,
    pupil_id     bigint        not null,
    kind         varchar(20)   not null,
    code         varchar(40)   null,
    status       varchar(40)   null,
    person       varchar(120)  null,
    note         varchar(1000) null,
    starts_on    date          not null,
    ends_on      date          null,
    recorded_by  bigint        not null,
    recorded_at  datetime(3)   not null,
    ended_by     bigint        null,
    ended_at     datetime(3)   null,
    withdrawn_by bigint        null,
    withdrawn_at datetime(3)   null,
    constraint pupil_fact_pupil foreign key (pupil_id) references pupil (id),
    index pupil_fact_by_pupil (pupil_id, withdrawn_at, starts_on, ends_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table pupil_contact (
    id             bigint       not null auto_increment primary key,
    school_id      bigint       not null,
    pupil_id       bigint       not null,
    name           varchar(120) not null,
    relation       varchar(80)  not null,
    responsibility boolean      not null,
    papers         boolean      not null,
    language       varchar(40)  null,
    format         varchar(40)  null,
    court_order    varchar(500) null,
    recorded_by    bigint       not null,
    recorded_at    datetime(3)  not null,
    removed_by     bigint       null,
    removed_at     datetime(3)  null,
    version        int          not null,
    constraint pupil_contact_pupil foreign key (pupil_id) references pupil (id),
    index pupil_contact_by_pupil (pupil_id, removed_at)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- What was known when a pupil was scored lies with the finding, so that it comes out the same again.
alter table assessment
    add column days_seen int null after not_told_reason;

alter table finding
    modify column cautions varchar(400) not null,
    add column days_seen        int          null after seconds,
    add column english          varchar(1)   null after days_seen,
    add column days_since_event int          null after english,
    add column recorded         varchar(200) not null default '' after days_since_event;
