package org.attune.profile.ui;

import java.util.List;

/** The sign and colour of each status in a group picture; a word stands beside both. */
final class Signs {

    /** In the order of the legend. */
    static final List<String> CODES =
            List.of("LIKELY", "POSSIBLE", "WATCH", "SECURE", "NOT_ENOUGH_SEEN", "NONE", "NOT_ASSESSED");

    private Signs() {}

    static String of(String code) {
        return switch (code) {
            case "LIKELY" -> "▲";
            case "POSSIBLE" -> "+";
            case "WATCH" -> "○";
            case "SECURE" -> "●";
            case "NOT_ENOUGH_SEEN" -> "?";
            case "NONE" -> "·";
            default -> "–";
        };
    }

    static String css(String code) {
        return switch (code) {
            case "LIKELY" -> "likely";
            case "POSSIBLE" -> "possible";
            case "WATCH" -> "watch";
            case "SECURE" -> "secure";
            default -> "unseen";
        };
    }
}
