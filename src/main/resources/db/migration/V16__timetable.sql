-- Doing the plans: when adults have time, what stands where in their week, what was done, how targets go, what to hand over.

-- Weekday 1 Monday to 5 Friday; minutes of the day.
create table adult_slot (
    id          bigint      not null auto_increment primary key,
    school_id   bigint      not null,
    staff_id    bigint      not null,
    weekday     tinyint     not null,
    from_minute smallint    not null,
    to_minute   smallint    not null,
    set_at      datetime(3) not null,
    constraint adult_slot_staff foreign key (staff_id, school_id) references staff (id, school_id),
    unique index adult_slot_once (staff_id, weekday, from_minute)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Who does a plan besides the adult who leads it. Both days inclusive.
create table plan_hand (
    id        bigint      not null auto_increment primary key,
    school_id bigint      not null,
    plan_id   bigint      not null,
    pupil_id  bigint      not null,
    staff_id  bigint      not null,
    starts_on date        not null,
    ends_on   date        null,
    set_by    bigint      not null,
    set_at    datetime(3) not null,
    constraint plan_hand_plan foreign key (plan_id) references action_plan (id),
    constraint plan_hand_pupil foreign key (pupil_id) references pupil (id),
    constraint plan_hand_staff foreign key (staff_id, school_id) references staff (id, school_id),
    index plan_hand_by_staff (staff_id, ends_on),
    index plan_hand_by_plan (plan_id, ends_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Half days of the week on which a pupil is elsewhere: a part-time timetable, another place. Both days inclusive.
create table pupil_elsewhere (
    id          bigint      not null auto_increment primary key,
    school_id   bigint      not null,
    pupil_id    bigint      not null,
    weekday     tinyint     not null,
    afternoon   boolean     not null,
    starts_on   date        not null,
    ends_on     date        null,
    recorded_by bigint      not null,
    recorded_at datetime(3) not null,
    ended_by    bigint      null,
    constraint pupil_elsewhere_pupil foreign key (pupil_id) references pupil (id),
    index pupil_elsewhere_by_pupil (pupil_id, ends_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- One session of an adult's week, every school week from a day on. It is never moved: it ends, and another takes its place.
create table placed_session (
    id          bigint      not null auto_increment primary key,
    school_id   bigint      not null,
    staff_id    bigint      not null,
    strategy    varchar(10) not null,
    weekday     tinyint     not null,
    from_minute smallint    not null,
    minutes     smallint    not null,
    starts_on   date        not null,
    ends_on     date        null,
    constraint placed_session_staff foreign key (staff_id, school_id) references staff (id, school_id),
    index placed_session_by_staff (staff_id, ends_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table placed_pupil (
    session_id bigint not null,
    plan_id    bigint not null,
    pupil_id   bigint not null,
    school_id  bigint not null,
    primary key (session_id, plan_id),
    constraint placed_pupil_session foreign key (session_id) references placed_session (id),
    constraint placed_pupil_plan foreign key (plan_id) references action_plan (id),
    constraint placed_pupil_pupil foreign key (pupil_id) references pupil (id),
    index placed_pupil_by_plan (plan_id),
    index placed_pupil_by_pupil (pupil_id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- A session that was to be: done or not. One that was taken back stays on record.
create table session_log (
    id        bigint       not null auto_increment primary key,
    school_id bigint       not null,
    strategy  varchar(10)  not null,
    held_on   date         not null,
    done      boolean      not null,
    why       varchar(20)  null,
    went      varchar(10)  null,
    note      varchar(500) null,
    logged_by bigint       not null,
    logged_at datetime(3)  not null,
    undone_by bigint       null,
    undone_at datetime(3)  null,
    constraint session_log_staff foreign key (logged_by, school_id) references staff (id, school_id),
    index session_log_by_day (school_id, held_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Whose session it was; one that counts for each plan, strategy and day.
create table session_log_pupil (
    log_id    bigint      not null,
    plan_id   bigint      not null,
    pupil_id  bigint      not null,
    school_id bigint      not null,
    strategy  varchar(10) not null,
    held_on   date        not null,
    away      boolean     not null,
    counts    boolean     null,
    primary key (log_id, plan_id),
    constraint session_log_pupil_log foreign key (log_id) references session_log (id),
    constraint session_log_pupil_plan foreign key (plan_id) references action_plan (id),
    constraint session_log_pupil_pupil foreign key (pupil_id) references pupil (id),
    unique index session_log_once (plan_id, strategy, held_on, counts),
    index session_log_by_pupil (pupil_id, held_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- A command that arrives twice is applied once.
create table timetable_command (
    id        char(36)    not null primary key,
    school_id bigint      not null,
    staff_id  bigint      not null,
    record_id bigint      not null,
    at        datetime(3) not null
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- How far a target is reached, 0 to 10, as an adult sees it. One that was taken back stays on record.
create table goal_rating (
    id        bigint      not null auto_increment primary key,
    school_id bigint      not null,
    plan_id   bigint      not null,
    pupil_id  bigint      not null,
    item      varchar(4)  not null,
    rating    tinyint     not null,
    rated_on  date        not null,
    rated_by  bigint      not null,
    rated_at  datetime(3) not null,
    undone_by bigint      null,
    undone_at datetime(3) null,
    constraint goal_rating_plan foreign key (plan_id) references action_plan (id),
    constraint goal_rating_pupil foreign key (pupil_id) references pupil (id),
    index goal_rating_by_plan (plan_id, item, rated_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- A few words for whoever does the plan next: another adult of the week, or of the next year.
create table plan_note (
    id         bigint       not null auto_increment primary key,
    school_id  bigint       not null,
    plan_id    bigint       not null,
    pupil_id   bigint       not null,
    text       varchar(600) not null,
    written_by bigint       not null,
    written_at datetime(3)  not null,
    undone_at  datetime(3)  null,
    constraint plan_note_plan foreign key (plan_id) references action_plan (id),
    constraint plan_note_pupil foreign key (pupil_id) references pupil (id),
    index plan_note_by_plan (plan_id, id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table plan_note_read (
    note_id   bigint      not null,
    staff_id  bigint      not null,
    school_id bigint      not null,
    read_at   datetime(3) not null,
    primary key (note_id, staff_id),
    constraint plan_note_read_note foreign key (note_id) references plan_note (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
