package org.attune.roll.imports;

import java.util.List;
import java.util.Set;
import org.attune.access.PupilId;
import org.attune.roll.PupilDetails;
import org.jspecify.annotations.Nullable;

/**
 * A pupil of the school as the roll has them.
 *
 * @param left no longer on the roll today
 * @param className the class they are in, or are about to join
 * @param groups beside the class
 * @param sourcedIds ids that other systems gave
 */
record KnownPupil(
        PupilId id,
        PupilDetails details,
        boolean left,
        @Nullable String className,
        List<Held> groups,
        Set<String> sourcedIds) {

    String name() {
        return details.firstName() + " " + details.lastName();
    }
}
