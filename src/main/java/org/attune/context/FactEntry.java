package org.attune.context;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact as somebody records it.
 *
 * @param code of the kind’s code set, or of a strategy; null where the kind has words alone
 * @param status where a referral stands; null for every other kind
 * @param person who agreed, or whom to ask first
 * @param note in a few words; of an avoided thing, the thing
 * @param from first day on which it holds, or the day of an event
 * @param until last day, where it is known
 */
public record FactEntry(
        FactKind kind,
        @Nullable String code,
        @Nullable String status,
        @Nullable String person,
        @Nullable String note,
        LocalDate from,
        @Nullable LocalDate until) {

    public static final int LONGEST_NOTE = 1000;
    public static final int LONGEST_PERSON = 120;
    public static final int LONGEST_THING = 60;

    public static FactEntry coded(FactKind kind, String code, LocalDate from) {
        return new FactEntry(kind, code, null, null, null, from, null);
    }

    public static FactEntry noted(FactKind kind, String note, LocalDate from) {
        return new FactEntry(kind, null, null, null, note, from, null);
    }

    public FactEntry withStatus(String where) {
        return new FactEntry(kind, code, where, person, note, from, until);
    }

    public FactEntry withPerson(String who) {
        return new FactEntry(kind, code, status, who, note, from, until);
    }

    public FactEntry withNote(String words) {
        return new FactEntry(kind, code, status, person, words, from, until);
    }
}
