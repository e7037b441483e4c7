package org.attune.context;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a fact can be recorded as it is. Screens ask first; what gets here wrong is a fault or a forged call. */
@Component
class FactCheck {

    private final ContextWords words;
    private final Clock clock;

    FactCheck(ContextWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException where something is missing, too long, unknown, or lies ahead */
    void require(FactEntry entry) {
        check(isValue(entry), "no such value");
        check(
                entry.kind() == FactKind.REFERRAL
                        ? words.holds(FactKind.REFERRAL_STATUS, entry.status())
                        : entry.status() == null,
                "a referral, and nothing else, has a status");
        check(
                isShort(entry.note(), FactEntry.LONGEST_NOTE) && isShort(entry.person(), FactEntry.LONGEST_PERSON),
                "too long");
        boolean needsPerson = entry.kind() == FactKind.OPT_IN || entry.kind() == FactKind.HOME_CONTACT;
        check(!needsPerson || isWords(entry.person()), "who agreed, or whom to ask, is missing");
        // A timetable may be agreed ahead; everything else is known because it holds.
        check(
                entry.kind() == FactKind.PROVISION || !entry.from().isAfter(LocalDate.now(clock)),
                "the first day lies ahead");
        check(entry.until() == null || !entry.until().isBefore(entry.from()), "the last day is before the first");
    }

    private boolean isValue(FactEntry entry) {
        String set = entry.kind().codeSet();
        if (set != null) {
            return words.holds(set, entry.code());
        }
        return switch (entry.kind()) {
            case AVOID_STRATEGY -> words.isStrategy(entry.code());
            case AVOID_THING ->
                entry.code() == null && isWords(entry.note()) && isShort(entry.note(), FactEntry.LONGEST_THING);
            case HELPS -> entry.code() == null && isWords(entry.note());
            default -> entry.code() == null;
        };
    }

    private static boolean isWords(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isShort(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Cannot be recorded: " + rule);
        }
    }
}
