package org.attune.method.cycle;

import java.time.LocalDate;

/** Whole days, both inclusive. */
public record DayRange(LocalDate from, LocalDate to) {

    public DayRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A range ends before it begins");
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean meets(DayRange other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    boolean within(DayRange other) {
        return other.holds(from) && other.holds(to);
    }
}
