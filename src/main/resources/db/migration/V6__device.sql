-- Shared tablets: who gave their password on which device, and their PINs. Cookies and PINs are kept as hashes only.

-- The stamp is the account's at that moment: any change that ends sessions ends this too.
create table device_person (
    id          bigint      not null auto_increment primary key,
    school_id   bigint      not null,
    device_hash char(64)    not null,
    account_id  bigint      not null,
    stamp       int         not null,
    password_at datetime(3) not null,
    wrong_pins  int         not null,
    constraint device_person_account foreign key (account_id) references account (id),
    unique index device_person_once (device_hash, account_id),
    index device_person_by_account (account_id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;

create table account_pin (
    account_id bigint       not null primary key,
    school_id  bigint       not null,
    stamp      int          not null,
    pin_hash   varchar(200) not null,
    chosen_at  datetime(3)  not null,
    constraint account_pin_account foreign key (account_id) references account (id)
) default charset utf8mb4 collate utf8mb4_unicode_520_ci;
