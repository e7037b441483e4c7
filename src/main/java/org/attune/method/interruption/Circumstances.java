package org.attune.method.interruption;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How the answers came about, and what was on record for the pupil on the day of the last answer, as far as it is known. Stored with the
 * finding, so that it comes out the same again.
 *
 * @param daysKnown days from the pupil’s first day at the school to the last answer, 0 or more
 * @param secondsFirstToLast from the first answer to the last, 0 or more
 * @param daysSeen school days of the last six weeks on which the adult was with the pupil, at least this many; 0 or more
 * @param english proficiency in English: A new to English, B early acquisition, C developing, D competent, E fluent, N not assessed
 * @param daysSinceEvent days from the latest recorded loss, move or other event to the last answer, 0 or more
 * @param recorded what else was on record
 */
public record Circumstances(
        OptionalInt daysKnown,
        OptionalLong secondsFirstToLast,
        OptionalInt daysSeen,
        Optional<String> english,
        OptionalInt daysSinceEvent,
        Set<Recorded> recorded) {

    /** Half a year: the span in which reactions to a loss or an upheaval mostly settle (ICD-11, 6B43: six months). */
    public static final int DAYS_OF_RECENT_EVENT = 183;

    public static final Circumstances UNKNOWN = new Circumstances(OptionalInt.empty(), OptionalLong.empty());

    public Circumstances {
        if (daysKnown.orElse(0) < 0
                || secondsFirstToLast.orElse(0) < 0
                || daysSeen.orElse(0) < 0
                || daysSinceEvent.orElse(0) < 0) {
            throw new IllegalArgumentException("Days and seconds are 0 or more");
        }
        EnumSet<Recorded> ordered = EnumSet.noneOf(Recorded.class);
        ordered.addAll(recorded);
        recorded = Collections.unmodifiableSet(ordered);
    }

    /** With nothing known of the pupil’s record. */
    public Circumstances(OptionalInt daysKnown, OptionalLong secondsFirstToLast) {
        this(daysKnown, secondsFirstToLast, OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), Set.of());
    }

    public static Circumstances of(int daysKnown, long secondsFirstToLast) {
        return new Circumstances(OptionalInt.of(daysKnown), OptionalLong.of(secondsFirstToLast));
    }

    public Circumstances withDaysSeen(OptionalInt days) {
        return new Circumstances(daysKnown, secondsFirstToLast, days, english, daysSinceEvent, recorded);
    }

    public Circumstances withEnglish(Optional<String> proficiency) {
        return new Circumstances(daysKnown, secondsFirstToLast, daysSeen, proficiency, daysSinceEvent, recorded);
    }

    public Circumstances withDaysSinceEvent(OptionalInt days) {
        return new Circumstances(daysKnown, secondsFirstToLast, daysSeen, english, days, recorded);
    }

    public Circumstances withRecorded(Set<Recorded> known) {
        return new Circumstances(daysKnown, secondsFirstToLast, daysSeen, english, daysSinceEvent, known);
    }

    /** Whether a loss, a move or another event lies within half a year. */
    public boolean isEventRecent() {
        return daysSinceEvent.orElse(Integer.MAX_VALUE) <= DAYS_OF_RECENT_EVENT;
    }
}
