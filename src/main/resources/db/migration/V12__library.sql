-- A school's own strategies, what it hides, and what a family said to the offer for home once the plan was adopted.

-- One row for each time it was written: the last one holds, the others are its history. Nothing is changed or taken out.
create table own_strategy (
    id         bigint      not null auto_increment primary key,
    school_id  bigint      not null,
    code       varchar(6)  not null,
    revision   int         not null,
    text       longtext    not null,
    written_by bigint      not null,
    written_at datetime(3) not null,
    constraint own_strategy_school foreign key (school_id) references school (id),
    unique index own_strategy_revision (school_id, code, revision)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- A strategy, shipped or own, that new plans of the school leave out; from a time, and perhaps to one.
create table hidden_strategy (
    id        bigint      not null auto_increment primary key,
    school_id bigint      not null,
    code      varchar(6)  not null,
    hidden_by bigint      not null,
    hidden_at datetime(3) not null,
    shown_by  bigint      null,
    shown_at  datetime(3) null,
    hidden    varchar(6) as (if(shown_at is null, code, null)) persistent,
    constraint hidden_strategy_school foreign key (school_id) references school (id),
    unique index hidden_strategy_once (school_id, hidden)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Who said what to the offer for home, and how it reached the school. One that was taken back stays on record.
create table home_answer (
    id          bigint       not null auto_increment primary key,
    school_id   bigint       not null,
    plan_id     bigint       not null,
    pupil_id    bigint       not null,
    strategy    varchar(6)   not null,
    agreed      boolean      not null,
    person      varchar(120) not null,
    how         varchar(20)  not null,
    said_on     date         not null,
    earlier     varchar(10)  not null,
    recorded_by bigint       not null,
    recorded_at datetime(3)  not null,
    undone_by   bigint       null,
    undone_at   datetime(3)  null,
    constraint home_answer_plan foreign key (plan_id) references action_plan (id),
    constraint home_answer_pupil foreign key (pupil_id) references pupil (id),
    index home_answer_by_plan (plan_id, id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
