package org.attune.roll.year;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * What the new year would look like, from the roll of now and the draft. Two looks are the same when nothing changed between them.
 *
 * @param classes of the first day, by name; also those that nobody is in yet
 * @param leavers on the last day of the leavers
 * @param leavingAnyway whose leaving was noted before
 * @param undecided pupils for whom nothing is decided yet; with any of them nothing can be written in
 * @param byHand pupils who have their class from the first day already; they keep it
 * @param adultsWithoutClass who work with a class or group now, and with none then
 * @param notes what else to know
 */
public record YearPreview(
        LocalDate firstDay,
        LocalDate leaversLastDay,
        @Nullable LocalDate readsFrom,
        List<ClassThen> classes,
        List<PupilThen> leavers,
        List<PupilThen> leavingAnyway,
        List<PupilThen> undecided,
        List<PupilThen> withoutClass,
        List<PupilThen> byHand,
        List<String> adultsWithoutClass,
        List<Sight> sights,
        List<Note> notes) {

    /** @param fresh whether it is made for the new year */
    public record ClassThen(String name, boolean fresh, int pupils, List<String> yearGroups, List<Works> adults) {

        public boolean nobodyWorksThere() {
            return pupils > 0 && adults.isEmpty();
        }
    }

    /** @param from later than the first day where a new adult begins later */
    public record Works(String name, LocalDate from) {}

    public record PupilThen(
            PupilId id, String name, @Nullable String className) {}

    /** How many pupils an adult sees on the last day, and how many from a day on. */
    public record Sight(
            String name,
            int before,
            int after,
            List<String> classes,
            LocalDate from,
            @Nullable LocalDate readsFrom) {}

    /** @param reason ends a message key {@code year.note.…} */
    public record Note(String reason, List<String> names, boolean stops) {}

    public int pupils() {
        return classes.stream().mapToInt(ClassThen::pupils).sum();
    }

    public List<String> classesWithoutAdult() {
        return classes.stream()
                .filter(ClassThen::nobodyWorksThere)
                .map(ClassThen::name)
                .toList();
    }

    /** Nothing stands in the way. */
    public boolean isReady() {
        return undecided.isEmpty() && notes.stream().noneMatch(Note::stops);
    }
}
