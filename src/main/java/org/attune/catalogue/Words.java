package org.attune.catalogue;

import java.util.Arrays;

/** Counts words as a reader does: what stands between spaces and has a letter or a digit. */
final class Words {

    private Words() {}

    static int count(String text) {
        return (int) Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
