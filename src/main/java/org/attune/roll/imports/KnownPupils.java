package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.roll.NameKey;
import org.jspecify.annotations.Nullable;

/** The pupils of the school, to be found by number and by name. */
final class KnownPupils {

    private final List<KnownPupil> all;
    private final Map<String, KnownPupil> byUpn = new HashMap<>();
    private final Map<String, KnownPupil> byMisId = new HashMap<>();
    private final Map<String, KnownPupil> bySourcedId = new HashMap<>();
    private final Map<String, Set<KnownPupil>> byName = new HashMap<>();

    KnownPupils(Collection<KnownPupil> pupils) {
        all = List.copyOf(pupils);
        for (KnownPupil pupil : all) {
            if (pupil.details().upn() != null) {
                byUpn.put(pupil.details().upn(), pupil);
            }
            if (pupil.details().misId() != null) {
                byMisId.put(NameKey.folded(pupil.details().misId()), pupil);
            }
            pupil.sourcedIds().forEach(id -> bySourcedId.put(id, pupil));
            addName(pupil.details().firstName(), pupil);
            if (pupil.details().preferredName() != null) {
                addName(pupil.details().preferredName(), pupil);
            }
        }
    }

    List<KnownPupil> all() {
        return all;
    }

    @Nullable
    KnownPupil withUpn(@Nullable String upn) {
        return upn == null ? null : byUpn.get(upn);
    }

    @Nullable
    KnownPupil withMisId(@Nullable String misId) {
        return misId == null ? null : byMisId.get(NameKey.folded(misId));
    }

    @Nullable
    KnownPupil withSourcedId(@Nullable String sourcedId) {
        return sourcedId == null ? null : bySourcedId.get(sourcedId);
    }

    /** By the first name, legal or preferred, and the last name of the row. */
    List<KnownPupil> named(FileRow row) {
        Set<KnownPupil> found =
                new LinkedHashSet<>(byName.getOrDefault(NameKey.of(row.firstName(), row.lastName()), Set.of()));
        if (row.preferredName() != null) {
            found.addAll(byName.getOrDefault(NameKey.of(row.preferredName(), row.lastName()), Set.of()));
        }
        return new ArrayList<>(found);
    }

    List<KnownPupil> named(FileRow row, @Nullable LocalDate birthDate) {
        return named(row).stream()
                .filter(pupil -> pupil.details().birthDate().equals(birthDate))
                .toList();
    }

    private void addName(String first, KnownPupil pupil) {
        byName.computeIfAbsent(NameKey.of(first, pupil.details().lastName()), key -> new LinkedHashSet<>())
                .add(pupil);
    }
}
