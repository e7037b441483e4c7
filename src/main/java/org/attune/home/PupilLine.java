package org.attune.home;

import java.time.Instant;
import java.util.Locale;
import org.attune.access.StaffId;
import org.attune.cycle.CycleStanding;
import org.attune.plan.PlanStanding;
import org.attune.roll.PupilSummary;
import org.jspecify.annotations.Nullable;

/**
 * One pupil in a list, with the next thing to do.
 *
 * @param savedAt when the draft was last saved
 * @param lead who began the draft
 * @param scoredAt when the latest finding was first made
 * @param cycle where the plan’s review cycle stands
 */
public record PupilLine(
        PupilSummary pupil,
        NextThing next,
        @Nullable Instant savedAt,
        @Nullable StaffId lead,
        @Nullable Instant scoredAt,
        @Nullable PlanStanding plan,
        @Nullable CycleStanding cycle) {

    /** Whether every word typed begins some part of the name, the class or the code. */
    public boolean matches(String typed) {
        String text = " " + pupil.displayName() + " " + pupil.className() + " " + pupil.code();
        String lower = text.toLowerCase(Locale.UK);
        return typed.strip()
                .toLowerCase(Locale.UK)
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                .allMatch(
                        word -> lower.contains(" " + word) || lower.contains("-" + word) || lower.contains("’" + word));
    }
}
