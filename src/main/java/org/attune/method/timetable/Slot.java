package org.attune.method.timetable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A time of the week that an adult can give, every school week.
 *
 * @param day Monday to Friday
 * @param to after {@code from}
 */
public record Slot(DayOfWeek day, LocalTime from, LocalTime to) {

    public static final Comparator<Slot> IN_ORDER =
            Comparator.comparing(Slot::day).thenComparing(Slot::from).thenComparing(Slot::to);

    /** @throws IllegalArgumentException for a weekend, or a time that ends before it begins */
    public Slot {
        if (day.getValue() > DayOfWeek.FRIDAY.getValue() || !from.isBefore(to)) {
            throw new IllegalArgumentException("A slot lies on a school day and ends after it begins");
        }
    }

    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }

    /** In order; slots of a day that touch or overlap are one. */
    public static List<Slot> joined(Collection<Slot> slots) {
        List<Slot> joined = new ArrayList<>();
        for (Slot slot : slots.stream().sorted(IN_ORDER).toList()) {
            Slot last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.day == slot.day && !slot.from.isAfter(last.to)) {
                joined.removeLast();
                joined.add(new Slot(last.day, last.from, slot.to.isAfter(last.to) ? slot.to : last.to));
            } else {
                joined.add(slot);
            }
        }
        return joined;
    }
}
