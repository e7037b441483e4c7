-- Who wrote the note of a session, or took it away: it may be another adult than the one who logged the session.
alter table session_log add column note_by bigint null after note;
update session_log set note_by = logged_by where note is not null;
