package org.attune.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.plan.PlanId;
import org.attune.timetable.MyPlans.Known;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the home page adds to the sessions: a note that nobody here has read, and one plan whose targets may be rated again. */
@Component
class Waiting {

    /** Asked again after so many days, and so many days after a plan began. */
    private static final int DAYS_BETWEEN = 7;

    private final JdbcClient jdbc;
    private final Clock clock;

    Waiting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of the plans that the person does, the one that waited longest, a week at least; asked one at a time. */
    Optional<AskedRating> rating(Known known) {
        LocalDate before = LocalDate.now(clock).minusDays(DAYS_BETWEEN);
        Map<PlanId, LocalDate> last = lastRated(known.user(), known.mine().keySet());
        return known.mine().values().stream()
                .filter(plan -> !plan.targets().isEmpty() && !plan.startsOn().isAfter(before))
                .map(plan -> new AskedRating(
                        plan.id(), plan.pupil(), known.pupil(plan).displayName(), last.get(plan.id())))
                .filter(plan -> plan.last() == null || !plan.last().isAfter(before))
                .min(Comparator.comparing(
                        AskedRating::last, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
    }

    /**
     * Notes by others that the person has not read yet, the newest first: on the plans of their pupils; for those who see the whole
     * school, on the plans that they do.
     */
    List<PlanNote> notes(Known known) {
        Set<PlanId> about = new HashSet<>(known.mine().keySet());
        if (!known.user().seesWholeSchool()) {
            about.addAll(known.others().keySet());
        }
        return about.isEmpty()
                ? List.of()
                : jdbc.sql(PlanNotes.NOTE + """
                         and n.written_by <> :me and not exists (
                            select 1 from plan_note_read r where r.note_id = n.id and r.staff_id = :me)
                         order by n.id desc""")
                        .param("school", known.user().school().value())
                        .param("plans", about.stream().map(PlanId::value).toList())
                        .param("me", known.user().staff().value())
                        .query(PlanNotes::note)
                        .list();
    }

    private Map<PlanId, LocalDate> lastRated(CurrentUser user, Collection<PlanId> wanted) {
        record Last(PlanId plan, LocalDate day) {}
        return wanted.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select plan_id, max(rated_on) from goal_rating where school_id = :school"
                                + " and plan_id in (:plans) and undone_at is null group by plan_id")
                        .param("school", user.school().value())
                        .param("plans", wanted.stream().map(PlanId::value).toList())
                        .query((row, n) -> new Last(new PlanId(row.getLong(1)), row.getObject(2, LocalDate.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Last::plan, Last::day));
    }
}
