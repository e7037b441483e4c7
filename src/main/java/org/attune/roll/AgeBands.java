package org.attune.roll;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attune.method.instrument.AgeBand;

/** The age band of a pupil on a day. */
public final class AgeBands {

    private AgeBands() {}

    /** By year group; without one, by age on the 31 August before the school year. Source: method.md, age bands. */
    public static AgeBand of(PupilSummary pupil, LocalDate day) {
        String yearGroup = pupil.yearGroup();
        Optional<AgeBand> band = yearGroup == null ? Optional.empty() : AgeBand.ofYearGroup(yearGroup);
        int year = day.getMonthValue() > Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
        LocalDate lastOfAugust = LocalDate.of(year, Month.AUGUST, 31);
        return band.orElseGet(() ->
                AgeBand.ofAgeOn31August((int) Math.max(0, ChronoUnit.YEARS.between(pupil.birthDate(), lastOfAugust))));
    }
}
