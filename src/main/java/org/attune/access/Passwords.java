package org.attune.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.security.SecureRandom;
import java.util.List;

/** What makes a password good enough: long, and hard to guess for someone with the usual lists (zxcvbn, offline). */
final class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 64;
    private static final int HARD_ENOUGH = 3;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ONE_TIME_GROUPS = 3;
    private static final int ONE_TIME_GROUP = 4;

    private Passwords() {}

    static void require(String password, String username, String name) {
        if (password.length() < SHORTEST) {
            throw new PasswordRefused("too-short");
        }
        if (password.length() > LONGEST) {
            throw new PasswordRefused("too-long");
        }
        if (new Zxcvbn()
                        .measure(password, List.of(username, name, "attune", "school"))
                        .getScore()
                < HARD_ENOUGH) {
            throw new PasswordRefused("easy-to-guess");
        }
    }

    /** Easy to read from paper and type: three groups of four, no look-alikes; about 59 bits. */
    static String oneTime() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < ONE_TIME_GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            for (int i = 0; i < ONE_TIME_GROUP; i++) {
                password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return password.toString();
    }
}
