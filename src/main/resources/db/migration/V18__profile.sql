-- What group pictures read of a finding, in one row and from one index: a picture of thousands of pupils touches no other page.

alter table finding
    -- when the first version was made: a correction stands in its place, on its day
    add column first_made_at datetime(3) null after made_at,
    add column lead_id       bigint      null after kind,
    -- a part a strand, in developmental order: strand:status:items:answered:sum:answers. The same as finding_strand, row by row.
    add column figures varchar(1000) character set ascii collate ascii_bin null,
    -- a letter a strand, as totals count them: L likely, P possible, W watch, S secure, N not enough seen, - none shown
    add column statuses varchar(20) character set ascii collate ascii_bin null;

update finding f
    join assessment a on a.id = f.assessment_id
    left join (select series_id, min(made_at) made_at from finding group by series_id) first on first.series_id = f.series_id
    left join (select finding_id,
            group_concat(concat_ws(':', strand, status, items, answered, answer_sum, answers) order by position separator ' ') figures,
            group_concat(left(status, 1) order by position separator '') statuses
        from finding_strand group by finding_id) s on s.finding_id = f.id
set f.first_made_at = coalesce(first.made_at, f.made_at), f.lead_id = a.lead_id, f.figures = coalesce(s.figures, ''),
    f.statuses = if(f.cautions like '%EARLY_PICTURE%' or f.cautions like '%WELL_BELOW_AGE%',
        repeat('-', length(coalesce(s.statuses, ''))), coalesce(s.statuses, ''));

alter table finding
    modify column first_made_at datetime(3) not null,
    modify column lead_id bigint not null,
    modify column figures varchar(1000) character set ascii collate ascii_bin not null,
    modify column statuses varchar(20) character set ascii collate ascii_bin not null,
    add index finding_for_pictures
        (school_id, kind, superseded_at, pupil_id, first_made_at, id, series_id, lead_id, age_band, instrument, cautions, figures),
    add index finding_for_totals (school_id, kind, superseded_at, pupil_id, first_made_at, instrument, statuses);
