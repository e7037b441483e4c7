-- Action plans: what was proposed, what was adopted, targets, agreements.

create table action_plan (
    id             bigint        not null auto_increment primary key,
    school_id      bigint        not null,
    pupil_id       bigint        not null,
    finding_id     bigint        not null,
    lead_id        bigint        not null,
    state          varchar(12)   not null,
    minutes        int           not null,
    settings       varchar(200)  not null,
    opt_ins        varchar(200)  not null,
    weeks          int           not null,
    starts_on      date          not null,
    halfway_on     date          not null,
    review_on      date          not null,
    proposed       varchar(200)  not null,
    home_offer     varchar(20)   null,
    home_agreed    boolean       not null,
    library_digest char(64)      not null,
    success        varchar(500)  null,
    likelihood     varchar(20)   null,
    if_not         varchar(500)  null,
    created_at     datetime(3)   not null,
    adopted_at     datetime(3)   null,
    adopted_by     bigint        null,
    ended_at       datetime(3)   null,
    version        int           not null,
    -- at most one draft and one adopted plan a pupil
    open_pupil_id  bigint as (if(state in ('DRAFT', 'ADOPTED'), pupil_id, null)) persistent,
    constraint plan_pupil foreign key (pupil_id) references pupil (id),
    constraint plan_finding foreign key (finding_id) references finding (id),
    unique index plan_one_open (open_pupil_id, state),
    index plan_by_pupil (pupil_id, state)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- The strategy as it read on the day, and what the practitioner made of it.
create table plan_strategy (
    plan_id   bigint      not null,
    code      varchar(10) not null,
    school_id bigint      not null,
    position  int         not null,
    home      boolean     not null,
    text      longtext    not null,
    primary key (plan_id, code),
    constraint plan_strategy_plan foreign key (plan_id) references action_plan (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table plan_target (
    plan_id       bigint       not null,
    item          varchar(4)   not null,
    school_id     bigint       not null,
    position      int          not null,
    from_response varchar(2)   not null,
    to_response   varchar(2)   not null,
    adult         varchar(160) not null,
    primary key (plan_id, item),
    constraint plan_target_plan foreign key (plan_id) references action_plan (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
