-- For bin/bench profiles only: the covering index that plain SQL over the answers would want.
create index answer_for_bench on answer (school_id, assessment_id, item, response);
