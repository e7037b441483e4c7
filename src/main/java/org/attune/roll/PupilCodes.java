package org.attune.roll;

import java.security.SecureRandom;
import java.util.function.Predicate;

/** Random codes that stand for a pupil in mail, calendars and exports without names. */
public final class PupilCodes {

    /** No letters and digits that look alike: no I, O, S, 0, 1, 5. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ2346789";

    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PupilCodes() {}

    /** One that is not taken yet. */
    public static String next(Predicate<String> taken) {
        String code;
        do {
            code = random();
        } while (taken.test(code));
        return code;
    }

    private static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
