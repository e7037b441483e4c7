-- Practice on written cases, and calibrations. A person’s own: nobody else reads the answers.

create table training_run (
    id           bigint       not null auto_increment primary key,
    school_id    bigint       not null,
    staff_id     bigint       not null,
    kind         varchar(12)  not null,
    case_set     varchar(20)  not null,
    -- codes, in the order in which they are rated
    cases        varchar(100) not null,
    started_at   datetime(3)  not null,
    finished_at  datetime(3)  null,
    rule_version varchar(20)  null,
    calibrated   boolean      null,
    -- at most one calibration, and one practice of each case, that is not finished
    open_of      varchar(112) as (if(finished_at is null, if(kind = 'CALIBRATION', kind, cases), null)) persistent,
    constraint training_run_staff foreign key (staff_id, school_id) references staff (id, school_id),
    unique index training_run_one_open (staff_id, case_set, open_of),
    index training_run_by_staff (staff_id, case_set, finished_at)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- One answer of the person; with the end, what was agreed stands beside it.
create table training_answer (
    run_id    bigint      not null,
    case_code varchar(10) not null,
    item      varchar(10) not null,
    school_id bigint      not null,
    response  varchar(2)  not null,
    agreed    varchar(2)  null,
    at        datetime(3) not null,
    primary key (run_id, case_code, item),
    constraint training_answer_run foreign key (run_id) references training_run (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
