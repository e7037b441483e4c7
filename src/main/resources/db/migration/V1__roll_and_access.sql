-- Schools, their people, who works with whom, accounts, and the audit. Every row names its school.

create table school (
    id         bigint       not null auto_increment primary key,
    name       varchar(120) not null,
    urn        char(6)      null,
    laestab    char(7)      null,
    created_at datetime(3)  not null
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table staff (
    id         bigint       not null auto_increment primary key,
    school_id  bigint       not null,
    first_name varchar(80)  not null,
    last_name  varchar(80)  not null,
    title      varchar(20)  null,
    job        varchar(80)  null,
    email      varchar(200) null,
    starts_on  date         null,
    leaves_on  date         null,
    version    int          not null,
    constraint staff_school foreign key (school_id) references school (id),
    unique index staff_in_school (id, school_id),
    index staff_by_name (school_id, last_name, first_name)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- One row each time a member of staff is trained, or their licence is renewed. Never changed, only added.
create table training (
    id          bigint       not null auto_increment primary key,
    school_id   bigint       not null,
    staff_id    bigint       not null,
    trained_on  date         not null,
    expires_on  date         not null,
    note        varchar(200) null,
    recorded_by bigint       null,
    recorded_at datetime(3)  not null,
    constraint training_staff foreign key (staff_id) references staff (id),
    index training_by_staff (staff_id, expires_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table pupil (
    id             bigint       not null auto_increment primary key,
    school_id      bigint       not null,
    code           char(6)      not null,
    upn            char(13)     null,
    mis_id         varchar(40)  null,
    first_name     varchar(80)  not null,
    last_name      varchar(80)  not null,
    preferred_name varchar(80)  null,
    birth_date     date         not null,
    sex            varchar(1)   null,
    year_group     varchar(2)   null,
    joined_on      date         null,
    left_on        date         null,
    version        int          not null,
    constraint pupil_school foreign key (school_id) references school (id),
    unique index pupil_by_code (school_id, code),
    unique index pupil_by_upn (school_id, upn),
    unique index pupil_by_mis_id (school_id, mis_id),
    index pupil_by_name (school_id, last_name, first_name)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Classes (registration groups) and any other groups.
create table roll_group (
    id         bigint      not null auto_increment primary key,
    school_id  bigint      not null,
    kind       varchar(10) not null,
    name       varchar(60) not null,
    year_group varchar(2)  null,
    closed_on  date        null,
    version    int         not null,
    constraint group_school foreign key (school_id) references school (id),
    unique index group_by_name (school_id, kind, name)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Dates are whole days, both inclusive; no end means until further notice.
create table pupil_membership (
    id        bigint not null auto_increment primary key,
    school_id bigint not null,
    group_id  bigint not null,
    pupil_id  bigint not null,
    starts_on date   not null,
    ends_on   date   null,
    constraint pupil_membership_group foreign key (group_id) references roll_group (id),
    constraint pupil_membership_pupil foreign key (pupil_id) references pupil (id),
    index pupil_membership_by_pupil (pupil_id, group_id, starts_on, ends_on),
    index pupil_membership_by_group (group_id, pupil_id, starts_on, ends_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table staff_membership (
    id        bigint not null auto_increment primary key,
    school_id bigint not null,
    group_id  bigint not null,
    staff_id  bigint not null,
    starts_on date   not null,
    ends_on   date   null,
    constraint staff_membership_group foreign key (group_id) references roll_group (id),
    constraint staff_membership_staff foreign key (staff_id) references staff (id),
    index staff_membership_by_staff (staff_id, group_id, starts_on, ends_on)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- How a school's own file headers were matched last time.
create table import_mapping (
    id        bigint        not null auto_increment primary key,
    school_id bigint        not null,
    headers   char(64)      not null,
    mapping   varchar(4000) not null,
    saved_at  datetime(3)   not null,
    unique index import_mapping_by_headers (school_id, headers)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table account (
    id                 bigint       not null auto_increment primary key,
    school_id          bigint       not null,
    staff_id           bigint       not null,
    display_name       varchar(160) not null,
    username           varchar(80)  not null,
    password_hash      varchar(200) not null,
    must_change        boolean      not null,
    one_time_until     datetime(3)  null,
    enabled            boolean      not null,
    stamp              int          not null,
    last_sign_in_at    datetime(3)  null,
    last_day           date         null,
    version            int          not null,
    unique index account_by_username (username),
    unique index account_by_staff (staff_id),
    constraint account_staff foreign key (staff_id, school_id) references staff (id, school_id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table account_role (
    account_id bigint      not null,
    role       varchar(20) not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- Who looked at or changed what, and who was refused. Ids only. No foreign keys: it outlives what it speaks of.
create table audit (
    id        bigint      not null auto_increment primary key,
    school_id bigint      null,
    at        datetime(3) not null,
    staff_id  bigint      null,
    act       varchar(10) not null,
    what      varchar(40) not null,
    record_id bigint      null,
    pupil_id  bigint      null,
    index audit_by_pupil (pupil_id, at),
    index audit_by_staff (staff_id, at)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create trigger audit_is_never_changed before update on audit for each row
    signal sqlstate '45000' set message_text = 'The audit is append-only';
create trigger audit_is_never_removed before delete on audit for each row
    signal sqlstate '45000' set message_text = 'The audit is append-only';
