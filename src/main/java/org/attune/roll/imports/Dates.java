package org.attune.roll.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as British systems write them: day first, or ISO; a time after them is left out. */
final class Dates {

    private static final String TIME = "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})" + TIME);
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{4}|\\d{2})" + TIME);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;

    private Dates() {}

    /** @param latest a year of two digits is the last one that does not come after this day */
    static Optional<LocalDate> read(String text, LocalDate latest) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(date(iso.group(1), number(iso.group(2)), number(iso.group(3)), latest));
            }
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return Optional.of(
                        date(dayFirst.group(3), number(dayFirst.group(2)), number(dayFirst.group(1)), latest));
            }
            Matcher words = WORDS.matcher(text);
            if (words.matches()) {
                return Optional.of(date(words.group(3), month(words.group(2)), number(words.group(1)), latest));
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String year, int month, int day, LocalDate latest) {
        if (year.length() > 2) {
            return LocalDate.of(number(year), month, day);
        }
        LocalDate date = LocalDate.of(THIS_CENTURY + number(year), month, day);
        return date.isAfter(latest) ? LocalDate.of(THIS_CENTURY - CENTURY + number(year), month, day) : date;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
