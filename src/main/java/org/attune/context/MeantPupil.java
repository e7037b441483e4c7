package org.attune.context;

import java.util.Arrays;
import java.util.List;
import org.attune.context.FactList.Why;
import org.attune.roll.RollNames.Known;
import org.attune.roll.RollNames.Named;
import org.attune.roll.Upn;
import org.jspecify.annotations.Nullable;

/**
 * Whom a line of a list means: by UPN, whatever names follow it; or by surname and first name, in one cell with a comma or in two.
 *
 * @param why what is wrong where it is not one pupil
 * @param several how many it could be
 */
record MeantPupil(@Nullable Named pupil, @Nullable Why why, int several) {

    static MeantPupil of(List<String> cells, Known roll) {
        String first = cells.getFirst();
        boolean whole = first.contains(",");
        if (!whole && first.chars().anyMatch(Character::isDigit)) {
            return Upn.isValid(Upn.tidy(first))
                    ? roll.withUpn(first).map(MeantPupil::one).orElse(not(Why.NOT_FOUND))
                    : not(Why.UPN);
        }
        if (cells.size() > (whole ? 1 : 2)) {
            return not(Why.MANY_COLUMNS);
        }
        List<String> names = cells.size() == 1 ? Arrays.asList(first.split(",", -1)) : cells;
        if (names.size() != 2 || names.stream().anyMatch(String::isBlank)) {
            return not(Why.NAME);
        }
        List<Named> found = roll.named(names.getLast(), names.getFirst());
        if (found.size() > 1) {
            return new MeantPupil(null, Why.SEVERAL, found.size());
        }
        return found.isEmpty() ? not(Why.NOT_FOUND) : one(found.getFirst());
    }

    private static MeantPupil one(Named pupil) {
        return new MeantPupil(pupil, null, 1);
    }

    private static MeantPupil not(Why why) {
        return new MeantPupil(null, why, 0);
    }
}
