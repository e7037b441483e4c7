package org.attune.assessment;

import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.assessment.HeldBack.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps two adults’ answers apart until both have finished. Who was asked for a second view sees nothing of the lead’s assessment from
 * the asking on; a second view that is finished first is closed to all who could still answer with the lead. Source: method.md, “Two
 * adults”; decision 0333.
 */
@Component
class Blinds {

    /** Whether the lead’s assessments with the series {@code %s} are closed to {@code :me}. For other statements too. */
    static final String HELD = """
            exists (select 1 from second_view_request r join assessment l on l.id = r.beside_id
                where r.adult_id = :me and r.beside_id = %s
                  and (r.closed_at is null or r.outcome = 'GIVEN' and l.state = 'DRAFT'))""";

    private final AssessmentRepository assessments;
    private final JdbcClient jdbc;
    private final Gate gate;

    Blinds(AssessmentRepository assessments, JdbcClient jdbc, Gate gate) {
        this.assessments = assessments;
        this.jdbc = jdbc;
        this.gate = gate;
    }

    /** @throws HeldBack where it is closed to the person, who is refused by the gate first where it is not theirs at all */
    void open(CurrentUser user, String what, StoredFinding finding) {
        Assessment assessment = assessments
                .findBySchoolIdAndId(finding.schoolId(), finding.assessment().value())
                .orElseThrow();
        open(user, what, finding.id().value(), assessment);
    }

    /** The same for an assessment. */
    void open(CurrentUser user, String what, long record, Assessment assessment) {
        AssessmentId beside = assessment.beside();
        Optional<Why> held = beside == null
                ? leadHeld(user, assessment.series())
                : secondHeld(user, beside, assessment.lead(), assessment.schoolId());
        held.ifPresent(why -> keepBack(what, record, why, assessment.pupil(), assessment.lead()));
    }

    private Optional<Why> leadHeld(CurrentUser user, AssessmentId series) {
        return jdbc.sql("""
                        select r.closed_at is null from second_view_request r join assessment l on l.id = r.beside_id
                        where r.adult_id = :me and r.beside_id = :series
                          and (r.closed_at is null or r.outcome = 'GIVEN' and l.state = 'DRAFT')
                        order by r.closed_at is null desc limit 1""")
                .param("me", user.staff().value())
                .param("series", series.value())
                .query(Boolean.class)
                .optional()
                .map(still -> still ? Why.YOUR_VIEW_FIRST : Why.WAITING_FOR_LEAD);
    }

    /** Who is no party and sees the whole school may read it at once. */
    private Optional<Why> secondHeld(CurrentUser user, AssessmentId beside, StaffId second, long school) {
        Assessment lead =
                assessments.findBySchoolIdAndId(school, beside.value()).orElseThrow();
        boolean open = user.staff().equals(second) || !lead.isOpen() || user.seesWholeSchool() && !isParty(user, lead);
        return open ? Optional.empty() : Optional.of(Why.LEAD_FIRST);
    }

    private boolean isParty(CurrentUser user, Assessment lead) {
        return user.staff().equals(lead.lead())
                || jdbc.sql("select count(*) from answer_change where assessment_id = :lead and author_id = :me")
                                .param("lead", lead.id().value())
                                .param("me", user.staff().value())
                                .query(Long.class)
                                .single()
                        > 0;
    }

    private void keepBack(String what, long record, Why why, PupilId pupil, StaffId other) {
        gate.keepBack(what, record, pupil);
        throw new HeldBack(why, pupil, other);
    }
}
