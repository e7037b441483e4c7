package org.attune.roll.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.roll.GroupKind;
import org.attune.roll.NameKey;

/** Classes and groups that an import makes, or opens again. */
final class NewGroups {

    private NewGroups() {}

    /** @param open keys of those that are there */
    static List<String> of(GroupKind kind, List<PlannedRow> rows, List<PlannedStaff> staff, Set<String> open) {
        Stream<String> classes = rows.stream()
                .filter(row -> kind == GroupKind.CLASS && isWritten(row.fate()))
                .map(row -> row.row().className())
                .filter(Objects::nonNull);
        Stream<Stay> ofPupils =
                rows.stream().filter(row -> isWritten(row.fate())).flatMap(row -> row.stays().joins().stream());
        Stream<Stay> ofStaff =
                staff.stream().filter(row -> isWritten(row.fate())).flatMap(row -> row.stays().joins().stream());
        return Stream.concat(
                        classes,
                        Stream.concat(ofPupils, ofStaff)
                                .filter(stay -> stay.kind() == kind)
                                .map(Stay::name))
                .filter(name -> !open.contains(Stay.key(kind, name)))
                .collect(Collectors.toMap(NameKey::folded, name -> name, (first, again) -> first))
                .values()
                .stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean isWritten(Fate fate) {
        return fate == Fate.NEW || fate == Fate.CHANGED;
    }
}
