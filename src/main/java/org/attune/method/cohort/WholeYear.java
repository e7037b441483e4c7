package org.attune.method.cohort;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Whether a year group was assessed as a whole: at least 90% of its pupils within some 8 weeks. Who is scored because of a worry is no
 * picture of a year. Source: method.md, “Reference set”.
 *
 * @param pupils on roll
 * @param assessed the most of them within any 8 weeks
 * @param from first day of the earliest such 8 weeks
 */
public record WholeYear(int pupils, int assessed, LocalDate from) {

    /** 8 weeks: the last day is so many after the first. */
    public static final int DAYS = 55;

    /** @param days on which a pupil was fully assessed, one or more; one a pupil */
    public static WholeYear of(int pupils, Collection<LocalDate> days) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        WholeYear best = new WholeYear(pupils, 0, sorted.getFirst());
        for (LocalDate from : sorted) {
            LocalDate last = from.plusDays(DAYS);
            int within = (int) sorted.stream()
                    .filter(day -> !day.isBefore(from) && !day.isAfter(last))
                    .count();
            if (within > best.assessed()) {
                best = new WholeYear(pupils, within, from);
            }
        }
        return best;
    }

    /** At least 90%. */
    public boolean isWhole() {
        return missing() == 0;
    }

    /** How many more it takes. */
    public int missing() {
        int needed = Math.ceilDiv(9 * pupils, 10);
        return Math.max(0, needed - assessed);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(from.plusDays(DAYS));
    }
}
