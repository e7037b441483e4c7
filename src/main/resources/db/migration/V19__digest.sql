-- A short mail each week for those who asked for it. Nothing of any pupil stands in these tables.

-- Where a person wants it. The address is null once they stopped; how often they asked that day stays.
create table digest_address (
    staff_id     bigint       not null primary key,
    school_id    bigint       not null,
    address      varchar(254) null,
    -- mailed to the address, until it is typed in; good for half an hour and five tries
    code         char(6)      null,
    tries        int          not null,
    asked_at     datetime(3)  not null,
    asks         int          not null,
    confirmed_at datetime(3)  null,
    constraint digest_address_staff foreign key (staff_id, school_id) references staff (id, school_id),
    index digest_address_by_school (school_id, confirmed_at)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

-- One row a person and week, written before the mail is sent: whoever writes it, sends it.
create table digest_mail (
    staff_id  bigint      not null,
    week      date        not null,
    school_id bigint      not null,
    state     varchar(8)  not null,
    tries     int         not null,
    again_at  datetime(3) null,
    fault     varchar(8)  null,
    primary key (staff_id, week),
    constraint digest_mail_staff foreign key (staff_id, school_id) references staff (id, school_id),
    index digest_mail_by_school (school_id, week, state)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
