package org.attune.library.ui;

import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class LibraryNavigation {

    static final String LIBRARY = "library";

    private LibraryNavigation() {}

    /** One strategy, to read. */
    public static String strategyHref(String code) {
        return LIBRARY + "/" + code;
    }

    /** On A5, as PDF. */
    static String cardHref(String code) {
        return "documents/library/" + code;
    }

    static String changeHref(String code) {
        return strategyHref(code) + "/change";
    }
}
