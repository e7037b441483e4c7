-- What a draft keeps besides: how many things, for which strands, whether the family has been asked, who saved it last.
alter table action_plan
    add column most          int         not null default 4 after minutes,
    add column foci          varchar(60) not null default '' after opt_ins,
    add column home_answered boolean     not null default false after home_offer,
    add column saved_at      datetime(3) not null default current_timestamp(3) after created_at,
    add column saved_by      bigint      null after saved_at;
