package org.attune.roll.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.roll.GroupKind;
import org.jspecify.annotations.Nullable;

/** The roll as it will be when the old year ends, as far as it is known today. */
record YearRoll(
        List<Pupil> pupils, List<Group> groups, List<Adult> adults, List<PupilIn> pupilsIn, List<AdultIn> adultsIn) {

    /** @param leftOn last day, past or planned */
    record Pupil(
            long id,
            String firstName,
            String lastName,
            @Nullable String yearGroup,
            @Nullable LocalDate leftOn) {

        String name() {
            return firstName + " " + lastName;
        }

        boolean isHere(LocalDate day) {
            return leftOn == null || !leftOn.isBefore(day);
        }
    }

    record Group(
            long id,
            GroupKind kind,
            String name,
            @Nullable String yearGroup,
            @Nullable LocalDate closedOn) {

        boolean isOpen(LocalDate day) {
            return closedOn == null || !closedOn.isBefore(day);
        }
    }

    record Adult(
            long id,
            String name,
            @Nullable String job,
            @Nullable LocalDate leavesOn) {

        boolean works(LocalDate day) {
            return leavesOn == null || !leavesOn.isBefore(day);
        }
    }

    /** One membership; those that never hold are left out. */
    record PupilIn(
            long id,
            long pupil,
            long group,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        boolean holds(LocalDate day) {
            return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
        }
    }

    record AdultIn(
            long id,
            long staff,
            long group,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        boolean holds(LocalDate day) {
            return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
        }
    }

    Map<Long, Group> groupsById() {
        return groups.stream().collect(Collectors.toMap(Group::id, Function.identity()));
    }

    Map<Long, Adult> adultsById() {
        return adults.stream().collect(Collectors.toMap(Adult::id, Function.identity()));
    }

    /** The one class that each pupil is in on the day. */
    Map<Long, PupilIn> classesOn(LocalDate day) {
        Map<Long, Group> byId = groupsById();
        return pupilsIn.stream()
                .filter(in -> in.holds(day)
                        && Objects.requireNonNull(byId.get(in.group())).kind() == GroupKind.CLASS)
                .collect(Collectors.toMap(PupilIn::pupil, Function.identity(), (one, other) -> other));
    }

    /** The first class that begins on the day or after it, by hand. */
    Optional<PupilIn> nextClass(long pupil, LocalDate from) {
        Map<Long, Group> byId = groupsById();
        return pupilsIn.stream()
                .filter(in -> in.pupil() == pupil && !in.startsOn().isBefore(from))
                .filter(in -> Objects.requireNonNull(byId.get(in.group())).kind() == GroupKind.CLASS)
                .findFirst();
    }

    Optional<Group> classCalled(String name) {
        return groups.stream()
                .filter(group -> group.kind() == GroupKind.CLASS && Place.sameName(group.name(), name))
                .findFirst();
    }
}
