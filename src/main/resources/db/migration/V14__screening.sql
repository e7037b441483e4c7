-- A class screen: twelve anchors for each pupil of a class or group, on one day.

create table screen (
    id             bigint       not null auto_increment primary key,
    school_id      bigint       not null,
    group_id       bigint       not null,
    instrument     varchar(20)  not null,
    reference_set  varchar(40)  not null,
    seen_on        date         not null,
    state          varchar(12)  not null,
    started_by     bigint       not null,
    started_at     datetime(3)  not null,
    finished_by    bigint       null,
    finished_at    datetime(3)  null,
    rule_version   varchar(20)  null,
    reopened_by    bigint       null,
    reopened_at    datetime(3)  null,
    reopen_reason  varchar(500) null,
    discarded_at   datetime(3)  null,
    -- at most one that is open a class or group
    open_group_id  bigint as (if(state = 'OPEN', group_id, null)) persistent,
    constraint screen_group foreign key (group_id) references roll_group (id),
    unique index screen_one_open (open_group_id),
    index screen_by_group (school_id, group_id, state, seen_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Who is on it. What came out stands here from the moment it is finished; what named nobody goes at the end of the next school year.
create table screen_pupil (
    screen_id   bigint      not null,
    pupil_id    bigint      not null,
    school_id   bigint      not null,
    age_band    varchar(4)  not null,
    look        varchar(12) null,
    flagged     boolean     not null default false,
    -- the last day on which an unflagged row is kept; null while open, and for a flagged one, which stays with the pupil’s file
    keep_until  date        null,
    primary key (screen_id, pupil_id),
    constraint screen_pupil_screen foreign key (screen_id) references screen (id),
    constraint screen_pupil_pupil foreign key (pupil_id) references pupil (id),
    index screen_pupil_by_pupil (pupil_id, screen_id),
    index screen_pupil_to_go (school_id, keep_until)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- The answers that stand. The question is an item’s code, or WORRY; an empty answer was taken back.
create table screen_answer (
    screen_id   bigint      not null,
    pupil_id    bigint      not null,
    question    varchar(5)  not null,
    school_id   bigint      not null,
    given       varchar(2)  not null,
    version     int         not null,
    author_id   bigint      not null,
    answered_at datetime(3) not null,
    primary key (screen_id, pupil_id, question),
    constraint screen_answer_pupil foreign key (screen_id, pupil_id) references screen_pupil (screen_id, pupil_id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Every answer ever given, in order. A command is applied once.
create table screen_change (
    id         bigint      not null auto_increment primary key,
    school_id  bigint      not null,
    screen_id  bigint      not null,
    pupil_id   bigint      not null,
    question   varchar(5)  not null,
    version    int         not null,
    given      varchar(2)  not null,
    author_id  bigint      not null,
    command_id uuid        not null,
    at         datetime(3) not null,
    unique index screen_change_once (command_id),
    index screen_change_by_screen (screen_id, pupil_id, question, version),
    constraint screen_change_pupil foreign key (screen_id, pupil_id) references screen_pupil (screen_id, pupil_id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
