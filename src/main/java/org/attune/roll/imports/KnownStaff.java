package org.attune.roll.imports;

import java.util.List;
import java.util.Set;
import org.attune.access.StaffId;
import org.attune.roll.StaffDetails;

/**
 * A member of staff as the roll has them.
 *
 * @param works classes and groups of today, or of days to come
 * @param sourcedIds ids that other systems gave
 */
record KnownStaff(StaffId id, StaffDetails details, boolean left, List<Held> works, Set<String> sourcedIds) {

    String name() {
        return details.firstName() + " " + details.lastName();
    }
}
