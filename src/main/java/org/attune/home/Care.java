package org.attune.home;

import java.util.List;
import org.attune.assessment.UnsignedFinding;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs care.
 *
 * @param code of the sentence, {@code home.care.<code>}, with the count as its argument
 * @param pupils the pupils it is about, as a filter; null where it is not about pupils
 * @param names of the staff it is about
 * @param first the result to open, where it is about results: the one that waits longest
 */
public record Care(
        String code,
        int count,
        @Nullable Waiting pupils,
        List<String> names,
        @Nullable UnsignedFinding first) {

    /** Plans that stall: they have a page of their own. */
    public static final String STALLING = "stalling";

    /** Plans that need a change, as somebody said halfway. */
    public static final String CHANGE = "change";

    public Care {
        names = List.copyOf(names);
    }
}
