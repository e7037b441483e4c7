-- What pupils, and those at home, say in their own words; and assessments that were scored on paper first.

create table voice (
    id               bigint        not null auto_increment primary key,
    school_id        bigint        not null,
    pupil_id         bigint        not null,
    speaker          varchar(10)   not null,
    sheet            varchar(20)   not null,
    on_tablet        boolean       not null,
    state            varchar(12)   not null,
    people           varchar(200)  not null,
    relation         varchar(80)   null,
    said_on          date          not null,
    how              varchar(120)  not null,
    language         varchar(60)   null,
    recorded_by      bigint        not null,
    started_at       datetime(3)   not null,
    finished_at      datetime(3)   null,
    withdrawn_at     datetime(3)   null,
    withdrawn_by     bigint        null,
    withdrawn_reason varchar(500)  null,
    version          int           not null,
    -- at most one that is not finished, a pupil and a speaker
    open_pupil_id    bigint as (if(state = 'OPEN', pupil_id, null)) persistent,
    constraint voice_pupil foreign key (pupil_id) references pupil (id),
    unique index voice_one_open (open_pupil_id, speaker),
    index voice_by_pupil (pupil_id, state, said_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- As it was given, with the question as it was read.
create table voice_answer (
    voice_id     bigint        not null,
    question     varchar(20)   not null,
    school_id    bigint        not null,
    position     int           not null,
    asked        varchar(200)  not null,
    kind         varchar(12)   not null,
    picked       varchar(200)  not null,
    picked_words varchar(600)  not null,
    words        varchar(2000) null,
    author_id    bigint        not null,
    version      int           not null,
    at           datetime(3)   not null,
    primary key (voice_id, question),
    constraint voice_answer_voice foreign key (voice_id) references voice (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- That an assessment was first filled in on paper: the adult who saw the pupil leads it, another may have typed it.
create table paper_entry (
    assessment_id bigint      not null primary key,
    school_id     bigint      not null,
    observer_id   bigint      not null,
    seen_on       date        not null,
    typist_id     bigint      not null,
    typed_at      datetime(3) not null,
    constraint paper_entry_assessment foreign key (assessment_id) references assessment (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
