package org.attune.home;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.attune.method.cycle.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The school in plain figures; no pupil is named.
 *
 * @param scored pupils with a result of the last nine months
 * @param begun pupils whose form is open
 * @param planNeeded pupils with a place to start and no plan
 * @param plans adopted plans that run
 * @param overdue of those, past their review day
 * @param due of those, at halfway or near their review day
 * @param paused of those, waiting for the end of a holiday: nothing can be said of what is due
 */
public record SchoolFigures(
        int pupils, int scored, int begun, int planNeeded, int plans, int overdue, int due, int paused) {

    static SchoolFigures of(List<PupilLine> lines, LocalDate today, ZoneId zone) {
        return new SchoolFigures(
                lines.size(),
                (int) lines.stream().filter(line -> isScored(line, today, zone)).count(),
                count(Waiting.BEGUN, lines, today, zone),
                count(Waiting.PLAN_NEEDED, lines, today, zone),
                count(Waiting.PLAN_RUNS, lines, today, zone),
                count(Waiting.REVIEW_OVERDUE, lines, today, zone),
                count(Waiting.PLAN_DUE, lines, today, zone),
                (int) lines.stream()
                        .filter(line -> Waiting.stands(line, Phase.PAUSED))
                        .count());
    }

    /** Of a hundred, rounded half up; null where there is nobody. */
    public @Nullable Integer percentScored() {
        return pupils == 0 ? null : Math.round(100f * scored / pupils);
    }

    private static boolean isScored(PupilLine line, LocalDate today, ZoneId zone) {
        return line.scoredAt() != null && Waiting.inDate(line.scoredAt(), today, zone);
    }

    private static int count(Waiting what, List<PupilLine> lines, LocalDate today, ZoneId zone) {
        return what.among(lines, today, zone).size();
    }
}
