package org.attune.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of a workbook as a person sees them: dates as dates, 1001 without “.0”. */
final class CellText {

    /** Number formats 14–22 and 45–47 are dates and times everywhere, 27–36 and 50–58 in East Asia (ECMA-376, 18.8.30). */
    private static final Set<Integer> TIME_ONLY = Set.of(18, 19, 20, 21, 45, 46, 47);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 30;
    private static final double LAST_DAY = 2_958_466;

    /** Day 60 is the 29 February 1900 that never was; all days after it count it (ECMA-376, 18.17.4.1). */
    private static final int NO_SUCH_DAY = 60;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private CellText() {}

    /** @param code the format in letters, where the workbook defines it itself */
    static boolean isDate(int format, @Nullable String code) {
        if (code == null) {
            return format >= 14 && format <= 36 && !TIME_ONLY.contains(format) && (format <= 22 || format >= 27)
                    || format >= 50 && format <= 58;
        }
        String letters = QUOTED.matcher(code).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        return !letters.contains("general") && (letters.contains("y") || letters.contains("d"));
    }

    /** What is no number stays as it is. */
    static String number(String raw, boolean date, boolean from1904) {
        BigDecimal number = parsed(raw);
        if (number == null) {
            return raw;
        }
        double days = number.doubleValue();
        if (date && days >= 1 && days < LAST_DAY) {
            return day((int) days, from1904).toString();
        }
        BigDecimal plain = number.stripTrailingZeros();
        return Math.abs(plain.scale()) > LARGEST_EXPONENT ? raw : plain.toPlainString();
    }

    private static LocalDate day(int days, boolean from1904) {
        if (from1904) {
            return DAY_ZERO_1904.plusDays(days);
        }
        return DAY_ZERO.plusDays(days < NO_SUCH_DAY ? days + 1L : days);
    }

    private static @Nullable BigDecimal parsed(String raw) {
        if (raw.isEmpty() || raw.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(raw.strip());
            return Math.abs((long) number.scale()) > LONGEST_NUMBER * 10L ? null : number;
        } catch (NumberFormatException notOne) {
            return null;
        }
    }
}
