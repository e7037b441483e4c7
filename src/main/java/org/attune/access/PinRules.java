package org.attune.access;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What makes a PIN good enough: six digits that are not among those which people try first. Five tries against what is left are worth
 * about 1 in 200,000.
 */
final class PinRules {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final int FEWEST_DIGITS = 3;
    private static final int HALF = 3;

    /** Ways across the keypad, and others seen often in lists of leaked PINs. */
    private static final Set<String> USUAL = Set.of(
            "159753", "147258", "258147", "258369", "369258", "147852", "147369", "741852", "852963", "963852",
            "789456", "456789", "102030", "112358", "314159", "142536", "100200");

    private PinRules() {}

    static void require(String pin) {
        if (!SIX_DIGITS.matcher(pin).matches()) {
            throw new PinRefused("six-digits");
        }
        if (isEasy(pin)) {
            throw new PinRefused("easy");
        }
    }

    private static boolean isEasy(String pin) {
        return USUAL.contains(pin)
                || pin.chars().distinct().count() < FEWEST_DIGITS
                || isRun(pin, 1)
                || isRun(pin, 9)
                || pin.startsWith(pin.substring(HALF))
                || pin.contentEquals(new StringBuilder(pin).reverse())
                || isPairs(pin);
    }

    /** 123456 and 890123 with a step of 1; 654321 with one of 9. */
    private static boolean isRun(String pin, int step) {
        for (int i = 1; i < pin.length(); i++) {
            if ((pin.charAt(i - 1) - '0' + step) % 10 != pin.charAt(i) - '0') {
                return false;
            }
        }
        return true;
    }

    /** 112233. */
    private static boolean isPairs(String pin) {
        return pin.charAt(0) == pin.charAt(1) && pin.charAt(2) == pin.charAt(3) && pin.charAt(4) == pin.charAt(5);
    }
}
