package org.attune.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.cycle.CycleStanding;
import org.attune.method.cycle.Phase;
import org.attune.plan.PlanStanding;

/** What a pupil may be waiting for, for counts and filters; a pupil may wait for several things. In the order of urgency. */
public enum Waiting {
    REVIEW_OVERDUE,
    PLAN_DUE,
    PLAN_NEEDED,
    PLAN_BEGUN,
    BEGUN,
    NEVER_SCORED,
    SCORED_LONG_AGO,
    PLAN_RUNS;

    /** A result counts for nine months. Source: method.md, "Groups". */
    public static final int MONTHS_IN_DATE = 9;

    /** Whether it holds for this pupil on this day. */
    public boolean holds(PupilLine line, LocalDate today, ZoneId zone) {
        PlanStanding plan = line.plan();
        return switch (this) {
            case REVIEW_OVERDUE -> stands(line, Phase.OVERDUE);
            case PLAN_DUE -> stands(line, Phase.HALFWAY) || stands(line, Phase.DUE_SOON) || stands(line, Phase.DUE);
            case PLAN_NEEDED ->
                plan == null
                        && (line.next() instanceof NextThing.MakePlan
                                || line.next() instanceof NextThing.SeeResult result && result.focus());
            case PLAN_BEGUN -> plan != null && !plan.adopted();
            case BEGUN -> line.savedAt() != null;
            case NEVER_SCORED ->
                line.scoredAt() == null && line.savedAt() == null && !(line.next() instanceof NextThing.AwaitView);
            case SCORED_LONG_AGO -> line.scoredAt() != null && !inDate(line.scoredAt(), today, zone);
            case PLAN_RUNS -> plan != null && plan.adopted();
        };
    }

    public List<PupilLine> among(List<PupilLine> lines, LocalDate today, ZoneId zone) {
        return lines.stream().filter(line -> holds(line, today, zone)).toList();
    }

    /** As it stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Waiting> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    static boolean inDate(Instant scoredAt, LocalDate today, ZoneId zone) {
        return !scoredAt.atZone(zone).toLocalDate().isBefore(today.minusMonths(MONTHS_IN_DATE));
    }

    static boolean stands(PupilLine line, Phase phase) {
        CycleStanding cycle = line.cycle();
        PlanStanding plan = line.plan();
        return cycle != null && plan != null && plan.adopted() && cycle.phase() == phase;
    }
}
