package org.attune.roll;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Year groups as the school census codes them: E1 E2 N1 N2 R 1–14 X. */
public final class YearGroups {

    public static final List<String> CODES = Stream.of(
                    Stream.of("E1", "E2", "N1", "N2", "R"),
                    IntStream.rangeClosed(1, 14).mapToObj(Integer::toString),
                    Stream.of("X"))
            .flatMap(codes -> codes)
            .toList();

    private static final String LAST = "14";
    private static final String NOT_FOLLOWED = "X";

    private static final Pattern PREFIXED =
            Pattern.compile("(?:NATIONALCURRICULUMYEAR|NCYEAR|NCY|YEARGROUP|YEAR|YR|Y)?0*(.+)");

    private YearGroups() {}

    /** “Year 2”, “Y2”, “02”, “Reception”, “YR”, “N1” … “Nursery” without a number is the year before Reception. */
    public static Optional<String> read(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s._]", "");
        return switch (plain) {
            case "RECEPTION", "REC", "YR", "R", "0", "00", "YEARR", "Y0", "YEAR0" -> Optional.of("R");
            case "NURSERY", "NUR", "N", "-1", "NURSERY2" -> Optional.of("N2");
            case "NURSERY1", "-2" -> Optional.of("N1");
            default -> prefixed(plain);
        };
    }

    /** The year after: R after N2, 1 after R. X stays X; after 14 there is none. */
    public static Optional<String> next(String code) {
        int place = CODES.indexOf(code);
        if (place < 0) {
            throw new IllegalArgumentException("Not a year group: " + code);
        }
        return switch (code) {
            case NOT_FOLLOWED -> Optional.of(NOT_FOLLOWED);
            case LAST -> Optional.empty();
            default -> Optional.of(CODES.get(place + 1));
        };
    }

    /** From the youngest; X, and none at all, come last. */
    public static int order(@Nullable String code) {
        return code == null ? CODES.size() : CODES.indexOf(code);
    }

    private static Optional<String> prefixed(String plain) {
        Matcher matcher = PREFIXED.matcher(plain);
        return matcher.matches() ? Optional.of(matcher.group(1)).filter(CODES::contains) : Optional.empty();
    }
}
