-- Leaving, coming back, the new school year, and handovers: all by dates, and with what is needed to take each of them back.

-- The year group from a day on, until it is folded into year_group; the day on which a leaver is back.
alter table pupil
    add column next_year_group varchar(2) null after year_group,
    add column next_year_from  date       null after next_year_group,
    add column returns_on      date       null after left_on;

-- One thing that the administrator did to many rows at once: LEAVING, NEW_YEAR or HANDOVER. Until it is confirmed, or its day has
-- come, it can be taken back. Day: the last day of a leaving, the first day of the others.
create table roll_change (
    id           bigint      not null auto_increment primary key,
    school_id    bigint      not null,
    kind         varchar(10) not null,
    day          date        not null,
    done_by      bigint      not null,
    done_at      datetime(3) not null,
    confirmed_by bigint      null,
    confirmed_at datetime(3) null,
    undone_by    bigint      null,
    undone_at    datetime(3) null,
    constraint roll_change_school foreign key (school_id) references school (id),
    index roll_change_by_school (school_id, kind, day)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Each row that it made or changed, with the value before and after. No foreign key to the record: an undone one is gone.
create table roll_change_row (
    id        bigint      not null auto_increment primary key,
    school_id bigint      not null,
    change_id bigint      not null,
    what      varchar(10) not null,
    standing  varchar(8)  not null,
    record_id bigint      not null,
    made      boolean     not null,
    pupil_id  bigint      null,
    staff_id  bigint      null,
    group_id  bigint      null,
    starts_on date        null,
    old_day   date        null,
    new_day   date        null,
    new_text  varchar(2)  null,
    constraint roll_change_row_change foreign key (change_id) references roll_change (id),
    index roll_change_row_by_change (change_id, what, standing),
    index roll_change_row_by_record (what, record_id, standing),
    index roll_change_row_by_pupil (pupil_id, what, standing)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Before a handover: from this day the adult may read about the pupils who will be in the group when the work begins.
create table early_reading (
    id         bigint not null auto_increment primary key,
    school_id  bigint not null,
    group_id   bigint not null,
    staff_id   bigint not null,
    reads_from date   not null,
    starts_on  date   not null,
    constraint early_reading_group foreign key (group_id) references roll_group (id),
    constraint early_reading_staff foreign key (staff_id) references staff (id),
    index early_reading_by_staff (staff_id, reads_from, starts_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- A new school year while it is being prepared. Ids only; nothing of it holds before it is written in.
create table new_year_draft (
    school_id bigint      not null primary key,
    plan      longtext    not null,
    version   int         not null,
    saved_by  bigint      not null,
    saved_at  datetime(3) not null,
    constraint new_year_draft_school foreign key (school_id) references school (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
