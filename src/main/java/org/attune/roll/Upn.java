package org.attune.roll;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Unique pupil numbers: checked, never made (DfE, “Unique pupil numbers: guidance”). */
public final class Upn {

    /** The letters of a check letter in their order, 0–22: no I, O and S. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final Pattern FORM = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[0-9A-HJ-NP-RT-Z]");

    private Upn() {}

    /** Capital letters, no spaces. */
    public static String tidy(String upn) {
        return upn.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
    }

    /** The check letter fits: characters 2–13 weighted 2–13, summed, modulo 23; a temporary number’s last letter counts as its place. */
    public static boolean isValid(String upn) {
        if (!FORM.matcher(upn).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 1; i < upn.length(); i++) {
            char c = upn.charAt(i);
            sum += (Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c)) * (i + 1);
        }
        return LETTERS.charAt(sum % LETTERS.length()) == upn.charAt(0);
    }

    /** Enough to tell two apart on a screen, without showing the number. */
    public static @Nullable String masked(@Nullable String upn) {
        return upn == null ? null : "…" + upn.substring(Math.max(0, upn.length() - 4));
    }
}
