-- Pictures of a school and pasted lists ask for one kind of fact about everyone.
create index pupil_fact_by_kind on pupil_fact (school_id, kind, withdrawn_at, starts_on);
