-- Review cycles: one for each adopted plan, its halfway look, its review; calendar feeds.

create table review_cycle (
    id             bigint       not null auto_increment primary key,
    school_id      bigint       not null,
    pupil_id       bigint       not null,
    plan_id        bigint       not null,
    starts_on      date         not null,
    halfway_on     date         not null,
    review_on      date         not null,
    began_at       datetime(3)  not null,
    halfway_answer varchar(12)  null,
    halfway_note   varchar(500) null,
    halfway_by     bigint       null,
    halfway_at     datetime(3)  null,
    ended_at       datetime(3)  null,
    ended_how      varchar(10)  null,
    -- at most one open cycle a pupil
    open_pupil_id  bigint as (if(ended_at is null, pupil_id, null)) persistent,
    constraint review_cycle_pupil foreign key (pupil_id) references pupil (id),
    constraint review_cycle_plan foreign key (plan_id) references action_plan (id),
    unique index review_cycle_one_open (open_pupil_id),
    unique index review_cycle_of_plan (plan_id),
    index review_cycle_by_pupil (pupil_id, began_at),
    index review_cycle_by_school (school_id, ended_at)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- What was said and decided at the end of a cycle. Saved as it is given; what it rests on is noted when it is confirmed.
create table review (
    cycle_id     bigint       not null primary key,
    school_id    bigint       not null,
    pupil_id     bigint       not null,
    decision     varchar(10)  null,
    end_reason   varchar(12)  null,
    reason       varchar(500) not null,
    why_again    varchar(500) not null,
    last_day     date         null,
    goodbye      varchar(300) not null,
    stays        varchar(300) not null,
    back_if      varchar(300) not null,
    finding_id   bigint       null,
    outcome      varchar(10)  null,
    given        int          null,
    planned      int          null,
    rule_version varchar(10)  null,
    saved_by     bigint       not null,
    saved_at     datetime(3)  not null,
    confirmed_by bigint       null,
    confirmed_at datetime(3)  null,
    version      int          not null,
    constraint review_of_cycle foreign key (cycle_id) references review_cycle (id),
    constraint review_finding foreign key (finding_id) references finding (id),
    index review_by_pupil (pupil_id, confirmed_at)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table review_target (
    cycle_id  bigint     not null,
    item      varchar(4) not null,
    school_id bigint     not null,
    rating    int        null,
    met       varchar(8) null,
    primary key (cycle_id, item),
    constraint review_target_review foreign key (cycle_id) references review (cycle_id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Plans that were adopted before cycles were kept: each has had one all along.
insert into review_cycle (school_id, pupil_id, plan_id, starts_on, halfway_on, review_on, began_at, ended_at, ended_how)
select school_id, pupil_id, id, starts_on, halfway_on, review_on, adopted_at, ended_at, if(ended_at is null, null, 'REPLACED')
from action_plan
where adopted_at is not null and state in ('ADOPTED', 'ENDED');

-- The secret address of a person's calendar. Only its digest is kept; the address is shown once.
create table calendar_feed (
    staff_id  bigint      not null primary key,
    school_id bigint      not null,
    token     char(64)    not null,
    made_at   datetime(3) not null,
    constraint calendar_feed_staff foreign key (staff_id, school_id) references staff (id, school_id),
    unique index calendar_feed_by_token (token)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
