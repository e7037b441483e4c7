-- Two adults: the SENCO’s signature, the second view, and what stands side by side.

-- A second view is an assessment of its own. beside_id and first_id name the first version of a chain of corrections: a pair stays a
-- pair, whatever is corrected.
alter table assessment
    add column kind      varchar(12) not null default 'LEAD' after lead_id,
    add column first_id  bigint      null after corrects_id,
    add column beside_id bigint      null after first_id,
    add constraint assessment_first foreign key (first_id) references assessment (id),
    add constraint assessment_beside foreign key (beside_id) references assessment (id),
    add constraint assessment_kind check ((kind = 'SECOND_VIEW') = (beside_id is not null)),
    -- at most one draft a pupil and kind
    drop index assessment_one_draft,
    add unique index assessment_one_draft (draft_pupil_id, kind);

alter table finding
    add column kind      varchar(12) not null default 'LEAD' after assessment_id,
    add column series_id bigint      null after kind;

create temporary table first_version as
    with recursive version (id, first_id) as (
        select id, id from assessment where corrects_id is null
        union all
        select a.id, v.first_id from assessment a join version v on a.corrects_id = v.id)
    select id, first_id from version;
update assessment a join first_version v on v.id = a.id set a.first_id = v.first_id where a.corrects_id is not null;
update finding f join first_version v on v.id = f.assessment_id set f.series_id = v.first_id;
drop temporary table first_version;

alter table finding
    modify column series_id bigint not null,
    add constraint finding_series foreign key (series_id) references assessment (id);

-- Before a result reaches a parent or another agency. Only ever added: a correction needs a new one.
create table sign_off (
    id         bigint        not null auto_increment primary key,
    school_id  bigint        not null,
    finding_id bigint        not null,
    signed_by  bigint        not null,
    at         datetime(3)   not null,
    note       varchar(1000) null,
    unique index sign_off_by_finding (finding_id),
    constraint sign_off_finding foreign key (finding_id) references finding (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- An adult is asked for a second view. While it is open, they see nothing of what it stands beside.
create table second_view_request (
    id            bigint      not null auto_increment primary key,
    school_id     bigint      not null,
    pupil_id      bigint      not null,
    beside_id     bigint      not null,
    adult_id      bigint      not null,
    asked_by      bigint      not null,
    asked_at      datetime(3) not null,
    assessment_id bigint      null,
    closed_at     datetime(3) null,
    closed_by     bigint      null,
    outcome       varchar(12) null,
    version       int         not null,
    -- at most one open a pupil
    open_pupil_id bigint as (if(closed_at is null, pupil_id, null)) persistent,
    unique index second_view_one_open (open_pupil_id),
    index second_view_of_adult (adult_id, closed_at),
    constraint second_view_pupil foreign key (pupil_id) references pupil (id),
    constraint second_view_beside foreign key (beside_id) references assessment (id),
    constraint second_view_assessment foreign key (assessment_id) references assessment (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Two findings side by side, and the strands in which they reliably differ. Made when the second of them is; only ever added.
create table comparison (
    id                bigint       not null auto_increment primary key,
    school_id         bigint       not null,
    pupil_id          bigint       not null,
    lead_finding_id   bigint       not null,
    second_finding_id bigint       not null,
    rule_version      varchar(20)  not null,
    differs           varchar(200) not null,
    blind             boolean      not null,
    at                datetime(3)  not null,
    unique index comparison_of_two (lead_finding_id, second_finding_id),
    constraint comparison_lead foreign key (lead_finding_id) references finding (id),
    constraint comparison_second foreign key (second_finding_id) references finding (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
