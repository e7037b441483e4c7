-- The school's own terms and the days it is closed besides. A term that is not here is as most English schools have it.

create table school_term (
    id          bigint      not null auto_increment primary key,
    school_id   bigint      not null,
    -- the calendar year in which its school year begins
    school_year int         not null,
    season      varchar(6)  not null,
    first_day   date        not null,
    last_day    date        not null,
    half_from   date        null,
    half_to     date        null,
    saved_by    bigint      not null,
    saved_at    datetime(3) not null,
    constraint school_term_school foreign key (school_id) references school (id),
    unique index school_term_of_year (school_id, school_year, season)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table school_closure (
    id        bigint       not null auto_increment primary key,
    school_id bigint       not null,
    first_day date         not null,
    last_day  date         not null,
    reason    varchar(80)  not null,
    saved_by  bigint       not null,
    saved_at  datetime(3)  not null,
    constraint school_closure_school foreign key (school_id) references school (id),
    index school_closure_by_day (school_id, first_day)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
