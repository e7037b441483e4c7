package org.attune.roll;

import java.time.LocalDate;
import java.time.Period;

/** Which birth dates a school's pupil can have. */
public final class BirthDates {

    private static final int YOUNGEST = 2;
    private static final int OLDEST = 20;

    private BirthDates() {}

    /** Two to twenty years old on that day. */
    public static boolean isPlausible(LocalDate birthDate, LocalDate on) {
        int age = Period.between(birthDate, on).getYears();
        return !birthDate.isAfter(on) && age >= YOUNGEST && age <= OLDEST;
    }
}
