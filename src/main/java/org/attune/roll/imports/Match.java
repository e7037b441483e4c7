package org.attune.roll.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.roll.NameKey;
import org.attune.roll.PupilDetails;
import org.jspecify.annotations.Nullable;

/**
 * Whom a row means: by UPN, then by the school's own number, then by name and birth date.
 *
 * @param pupil the pupil it means, or may mean
 * @param certain whether it needs no question
 */
record Match(
        @Nullable KnownPupil pupil,
        boolean certain,
        @Nullable Problem problem) {

    private static final Match NOBODY = new Match(null, true, null);

    static Match of(FileRow row, KnownPupils known) {
        Map<Field, KnownPupil> byNumber = new EnumMap<>(Field.class);
        put(byNumber, Field.UPN, known.withUpn(row.upn()));
        put(byNumber, Field.MIS_ID, known.withMisId(row.misId()));
        put(byNumber, Field.SOURCED_ID, known.withSourcedId(row.sourcedId()));
        if (byNumber.values().stream().map(KnownPupil::id).distinct().count() > 1) {
            return refused(Field.MIS_ID, "two-pupils");
        }
        return byNumber.entrySet().stream()
                .findFirst()
                .map(found -> byNumber(row, found.getValue(), found.getKey()))
                .orElseGet(() -> byName(row, known));
    }

    private static void put(Map<Field, KnownPupil> found, Field field, @Nullable KnownPupil pupil) {
        if (pupil != null) {
            found.put(field, pupil);
        }
    }

    /** A number with another name and another birthday belongs to someone else. */
    private static Match byNumber(FileRow row, KnownPupil pupil, Field number) {
        boolean otherName = !NameKey.of(row.firstName(), row.lastName())
                .equals(NameKey.of(pupil.details().firstName(), pupil.details().lastName()));
        boolean otherBirthday = !pupil.details().birthDate().equals(row.birthDate());
        if (otherName && otherBirthday) {
            return refused(number, "other-pupil");
        }
        return new Match(pupil, true, null);
    }

    private static Match byName(FileRow row, KnownPupils known) {
        List<KnownPupil> sameDay = known.named(row, row.birthDate());
        if (sameDay.size() > 1) {
            return refused(Field.LAST_NAME, "several");
        }
        if (sameDay.size() == 1) {
            return new Match(
                    sameDay.getFirst(), !differsInNumber(row, sameDay.getFirst().details()), null);
        }
        List<KnownPupil> otherDay = known.named(row).stream()
                .filter(pupil -> !differsInNumber(row, pupil.details()))
                .toList();
        return otherDay.size() == 1 ? new Match(otherDay.getFirst(), false, null) : NOBODY;
    }

    /** Both have a number of the same kind, and not the same one. */
    private static boolean differsInNumber(FileRow row, PupilDetails details) {
        return differ(row.upn(), details.upn()) || differ(row.misId(), details.misId());
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !Objects.equals(NameKey.folded(one), NameKey.folded(other));
    }

    private static Match refused(Field field, String reason) {
        return new Match(null, true, Problem.of(field, reason));
    }
}
