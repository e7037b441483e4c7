package org.attune.cycle;

/** What a person wrote, within its length. */
final class Lines {

    private Lines() {}

    static String of(String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new IllegalArgumentException("At most " + longest + " characters");
        }
        return stripped;
    }
}
