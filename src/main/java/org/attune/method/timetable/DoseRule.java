package org.attune.method.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many sessions of a strategy a pupil could have come to. Source: method.md, “The review”: dose given against dose planned, over the
 * sessions the pupil could attend; src/docs/method/timetable.md.
 */
public final class DoseRule {

    public static final String VERSION = "1";

    private DoseRule() {}

    /**
     * A place in the week, while it held.
     *
     * @param last null: until further notice
     */
    public record Placed(
            DayOfWeek day,
            LocalTime at,
            LocalDate from,
            @Nullable LocalDate last) {

        boolean holdsOn(LocalDate date) {
            return !date.isBefore(from) && (last == null || !date.isAfter(last));
        }
    }

    /** When the pupil could come: a school day, on the roll, not in another place. */
    public interface Attendance {

        /** At this time of this day. */
        boolean at(LocalDate day, LocalTime time);

        /** At some time of this day. */
        boolean on(LocalDate day);
    }

    /**
     * Week by week: the placed sessions to which the pupil could come; and of those that had no place that week, as many as there were
     * other days on which the pupil was there. Never more than the plan says.
     *
     * @param times a week, as the plan says
     * @param from first day, inclusive
     * @param to last day, inclusive; before {@code from}: no session
     */
    public static int planned(
            int times, Collection<Placed> places, LocalDate from, LocalDate to, Attendance attendance) {
        int planned = 0;
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(to)) {
            LocalDate friday = monday.plusDays(4);
            List<LocalDate> days = monday.datesUntil(friday.plusDays(1))
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                    .toList();
            planned += days.isEmpty() ? 0 : inWeek(times, places, days, attendance);
            monday = monday.plusWeeks(1);
        }
        return planned;
    }

    private static int inWeek(int times, Collection<Placed> places, List<LocalDate> days, Attendance attendance) {
        int placed = (int) days.stream()
                .filter(day -> places.stream()
                        .anyMatch(place -> place.day() == day.getDayOfWeek()
                                && place.holdsOn(day)
                                && attendance.at(day, place.at())))
                .count();
        int withPlace = (int) places.stream()
                .filter(place -> days.stream().anyMatch(place::holdsOn))
                .map(Placed::day)
                .distinct()
                .count();
        long otherDays = days.stream()
                .filter(day ->
                        places.stream().noneMatch(place -> place.day() == day.getDayOfWeek() && place.holdsOn(day)))
                .filter(attendance::on)
                .count();
        return Math.min(times, placed + (int) Math.min(Math.max(0, times - withPlace), otherDays));
    }
}
