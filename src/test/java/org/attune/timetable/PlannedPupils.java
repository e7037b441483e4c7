package org.attune.timetable;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.catalogue.Catalogue;
import org.attune.method.planning.Setting;
import org.attune.method.timetable.Slot;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlanTerms;
import org.attune.plan.ScoredPupils;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans that need sessions, adopted in one line; the same for each pupil. */
public final class PlannedPupils {

    private static final Set<Setting> SMALL = EnumSet.of(Setting.SMALL_GROUP);
    private static final Set<Setting> ALONE = EnumSet.of(Setting.ONE_TO_ONE);

    private final PlanDrafts drafts;
    private final PlanPromises promises;
    private final ScoredPupils scored;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;

    public PlannedPupils(
            Assessments assessments,
            PlanDrafts drafts,
            PlanPromises promises,
            Catalogue catalogue,
            SignedIn signedIn,
            JdbcClient jdbc) {
        this.drafts = drafts;
        this.promises = promises;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
        scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
    }

    /** With everything in a small group. */
    public PlanId inGroups(Person lead, PupilId pupil) {
        return adopted(lead, pupil, SMALL);
    }

    /** With everything one to one. */
    public PlanId alone(Person lead, PupilId pupil) {
        return adopted(lead, pupil, ALONE);
    }

    /** Copies of an adopted plan, for these pupils. */
    public void copied(PlanId plan, List<PupilId> pupils) {
        for (PupilId pupil : pupils) {
            jdbc.sql("""
                            insert into action_plan (school_id, pupil_id, finding_id, lead_id, state, minutes, most, settings, opt_ins,
                                foci, weeks, starts_on, halfway_on, review_on, proposed, home_offer, home_answered, home_agreed,
                                library_digest, success, likelihood, if_not, created_at, saved_at, saved_by, adopted_at, adopted_by,
                                ended_at, version)
                            select school_id, ?, finding_id, lead_id, state, minutes, most, settings, opt_ins, foci, weeks, starts_on,
                                halfway_on, review_on, proposed, home_offer, home_answered, home_agreed, library_digest, success,
                                likelihood, if_not, created_at, saved_at, saved_by, adopted_at, adopted_by, ended_at, version
                            from action_plan where id = ?""").params(pupil.value(), plan.value()).update();
            jdbc.sql("""
                            insert into plan_strategy (plan_id, code, school_id, position, home, text)
                            select n.id, s.code, s.school_id, s.position, s.home, s.text
                            from plan_strategy s join action_plan n on n.pupil_id = ? and n.state = 'ADOPTED'
                            where s.plan_id = ?""").params(pupil.value(), plan.value()).update();
        }
    }

    /** The same time on each day of the week. */
    public static List<Slot> daily(int fromHour, int minutes) {
        LocalTime from = LocalTime.of(fromHour, 0);
        return Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> new Slot(day, from, from.plusMinutes(minutes)))
                .toList();
    }

    private PlanId adopted(Person lead, PupilId pupil, Set<Setting> settings) {
        var finding = scored.low(lead, pupil, "being");
        return signedIn.as(lead, () -> {
            PlanTerms terms = drafts.preview(finding).terms().withSettings(settings);
            PlanDraft draft = scored.promised(drafts.start(finding, terms));
            PlanId id = requireNonNull(draft.id());
            promises.adopt(id, draft.version(), false);
            return id;
        });
    }
}
