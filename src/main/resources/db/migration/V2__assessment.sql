-- Scoring a pupil, answer by answer, and what was found.

create table assessment (
    id                bigint        not null auto_increment primary key,
    school_id         bigint        not null,
    pupil_id          bigint        not null,
    lead_id           bigint        not null,
    instrument        varchar(20)   not null,
    age_band          varchar(4)    not null,
    state             varchar(12)   not null,
    corrects_id       bigint        null,
    correction_reason varchar(500)  null,
    told_who          varchar(120)  null,
    told_how          varchar(20)   null,
    told_on           date          null,
    told_said         varchar(1000) null,
    not_told_reason   varchar(1000) null,
    started_at        datetime(3)   not null,
    submitted_at      datetime(3)   null,
    discarded_at      datetime(3)   null,
    version           int           not null,
    -- at most one draft a pupil
    draft_pupil_id    bigint as (if(state = 'DRAFT', pupil_id, null)) persistent,
    constraint assessment_pupil foreign key (pupil_id) references pupil (id),
    constraint assessment_corrects foreign key (corrects_id) references assessment (id),
    unique index assessment_one_draft (draft_pupil_id),
    unique index assessment_corrected_once (corrects_id, state, discarded_at),
    index assessment_by_pupil (pupil_id, state, submitted_at)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table answer (
    assessment_id bigint       not null,
    item          varchar(4)   not null,
    school_id     bigint       not null,
    response      varchar(2)   not null,
    na_reason     varchar(200) null,
    version       int          not null,
    author_id     bigint       not null,
    answered_at   datetime(3)  not null,
    primary key (assessment_id, item),
    constraint answer_assessment foreign key (assessment_id) references assessment (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Every answer ever given, in order. A command is applied once.
create table answer_change (
    id            bigint       not null auto_increment primary key,
    school_id     bigint       not null,
    assessment_id bigint       not null,
    item          varchar(4)   not null,
    version       int          not null,
    response      varchar(2)   not null,
    na_reason     varchar(200) null,
    author_id     bigint       not null,
    command_id    uuid         not null,
    at            datetime(3)  not null,
    unique index answer_change_once (command_id),
    index answer_change_by_assessment (assessment_id, item, version),
    constraint answer_change_assessment foreign key (assessment_id) references assessment (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table finding (
    id            bigint       not null auto_increment primary key,
    school_id     bigint       not null,
    pupil_id      bigint       not null,
    assessment_id bigint       not null,
    made_at       datetime(3)  not null,
    instrument    varchar(20)  not null,
    reference_set varchar(40)  not null,
    rule_version  varchar(20)  not null,
    age_band      varchar(4)   not null,
    days_known    int          null,
    seconds       int          null,
    cautions      varchar(200) not null,
    superseded_at datetime(3)  null,
    unique index finding_by_assessment (assessment_id),
    index finding_by_pupil (pupil_id, superseded_at, made_at),
    constraint finding_assessment foreign key (assessment_id) references assessment (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- One row a strand, with the answers in item order, so that profiles read findings and still equal the answers exactly.
create table finding_strand (
    finding_id  bigint      not null,
    strand      varchar(20) not null,
    school_id   bigint      not null,
    position    int         not null,
    items       int         not null,
    answered    int         not null,
    answer_sum  int         not null,
    answers     varchar(40) not null,
    score       double      null,
    sem         double      null,
    low         double      null,
    high        double      null,
    expectation int         not null,
    provisional boolean     not null,
    status      varchar(16) not null,
    focus       int         not null,
    primary key (finding_id, strand),
    constraint finding_strand_finding foreign key (finding_id) references finding (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Does this fit the pupil you know? Only ever added to.
create table reading (
    id         bigint        not null auto_increment primary key,
    school_id  bigint        not null,
    finding_id bigint        not null,
    staff_id   bigint        not null,
    view       varchar(10)   not null,
    reason     varchar(1000) null,
    at         datetime(3)   not null,
    index reading_by_finding (finding_id, at),
    constraint reading_finding foreign key (finding_id) references finding (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
