package org.attune.roll.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for the new school year. Ids only.
 *
 * @param leaversLastDay the last day on the roll of those who leave
 * @param readsFrom from when adults may read about their new pupils; none where they wait for the first day
 * @param moves what happens to the pupils of each class, by year group
 * @param pupils single pupils to whom something else happens
 * @param staffing who works with which class; a class that is not named keeps its adults
 * @param endingGroups groups, not classes, that end with the year
 */
public record YearDraft(
        LocalDate firstDay,
        LocalDate leaversLastDay,
        @Nullable LocalDate readsFrom,
        List<ClassMove> moves,
        List<PupilMove> pupils,
        List<Staffing> staffing,
        List<Long> endingGroups) {

    /**
     * @param yearGroup of the pupils now; none for those without one
     * @param fate none while it is still to be decided
     * @param to where, for those who move
     */
    public record ClassMove(
            long from,
            @Nullable String yearGroup,
            @Nullable Fate fate,
            @Nullable Place to) {}

    /** @param sameYear the pupil stays in the year group once more */
    public record PupilMove(long pupil, Fate fate, @Nullable Place to, boolean sameYear) {}

    /** @param from the day on which new adults begin; adults who are there already go on */
    public record Staffing(Place place, LocalDate from, List<Long> staff) {}

    public YearDraft {
        moves = List.copyOf(moves);
        pupils = List.copyOf(pupils);
        staffing = List.copyOf(staffing);
        endingGroups = List.copyOf(endingGroups);
    }

    public LocalDate lastDay() {
        return firstDay.minusDays(1);
    }

    public YearDraft onDays(LocalDate first, LocalDate leavers) {
        List<Staffing> moved = staffing.stream()
                .map(one -> new Staffing(
                        one.place(),
                        one.from().equals(firstDay) || one.from().isBefore(first) ? first : one.from(),
                        one.staff()))
                .toList();
        return new YearDraft(first, leavers, readsFrom, moves, pupils, moved, endingGroups);
    }

    public YearDraft reading(@Nullable LocalDate from) {
        return new YearDraft(firstDay, leaversLastDay, from, moves, pupils, staffing, endingGroups);
    }

    public YearDraft with(ClassMove move) {
        return new YearDraft(
                firstDay,
                leaversLastDay,
                readsFrom,
                put(
                        moves,
                        move,
                        other -> other.from() == move.from()
                                && java.util.Objects.equals(other.yearGroup(), move.yearGroup())),
                pupils,
                staffing,
                endingGroups);
    }

    public YearDraft with(PupilMove move) {
        return new YearDraft(
                firstDay,
                leaversLastDay,
                readsFrom,
                moves,
                put(pupils, move, other -> other.pupil() == move.pupil()),
                staffing,
                endingGroups);
    }

    public YearDraft without(PupilMove move) {
        List<PupilMove> rest =
                pupils.stream().filter(other -> !other.equals(move)).toList();
        return new YearDraft(firstDay, leaversLastDay, readsFrom, moves, rest, staffing, endingGroups);
    }

    public YearDraft with(Staffing one) {
        return new YearDraft(
                firstDay,
                leaversLastDay,
                readsFrom,
                moves,
                pupils,
                put(staffing, one, other -> other.place().equals(one.place())),
                endingGroups);
    }

    public YearDraft ending(List<Long> groups) {
        return new YearDraft(firstDay, leaversLastDay, readsFrom, moves, pupils, staffing, groups);
    }

    Optional<ClassMove> moveOf(long group, @Nullable String yearGroup) {
        return moves.stream()
                .filter(move -> move.from() == group && java.util.Objects.equals(move.yearGroup(), yearGroup))
                .findFirst();
    }

    Optional<Staffing> staffingOf(Place place) {
        return staffing.stream().filter(one -> one.place().equals(place)).findFirst();
    }

    private static <T> List<T> put(List<T> all, T one, Predicate<T> same) {
        List<T> more = new ArrayList<>(all);
        more.removeIf(same);
        more.add(one);
        return more;
    }
}
