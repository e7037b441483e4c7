package org.attune.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines after spaces and hyphens only: the usual rule also breaks “I’m” after its apostrophe. */
final class WordBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /** The place after the next space or hyphen, or after the last letter; then -1. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        at++;
        while (at < text.length() && !isBreak(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char letter) {
        return letter == ' ' || letter == '-' || letter == '–' || letter == '\u00AD';
    }
}
