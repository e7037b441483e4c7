package org.attune.method.cycle;

import java.time.LocalDate;
import java.util.List;

/** The calendars of the tables. */
final class Years {

    static final SchoolCalendar OWN = new SchoolCalendar(
            List.of(
                    term(Season.AUTUMN, "2026-09-02/2026-12-18", "2026-10-26/2026-10-30"),
                    term(Season.SPRING, "2027-01-04/2027-03-25", "2027-02-15/2027-02-19"),
                    term(Season.SUMMER, "2027-04-12/2027-07-21", "2027-05-31/2027-06-04")),
            List.of(days("2026-09-04/2026-09-04"), days("2027-01-05/2027-01-05"), days("2027-05-21/2027-05-21")));

    private Years() {}

    static SchoolCalendar named(String name) {
        return name.equals("own") ? OWN : SchoolCalendar.usual();
    }

    private static Term term(Season season, String days, String half) {
        return new Term(2026, season, days(days), days(half));
    }

    private static DayRange days(String text) {
        String[] ends = text.split("/");
        return new DayRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }
}
