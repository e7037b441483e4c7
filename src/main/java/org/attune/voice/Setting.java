package org.attune.voice;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How it came to be said.
 *
 * @param people for a pupil, who was with them; for a carer, who said it
 * @param relation mother, father, carer, or in words; for a carer
 * @param on the day on which it was said
 * @param how empty only while it is not finished
 * @param language where another than English was used
 */
public record Setting(
        String people,
        @Nullable String relation,
        LocalDate on,
        Set<How> how,
        @Nullable String language) {

    public static final int LONGEST_PEOPLE = 200;
    public static final int LONGEST_RELATION = 80;
    public static final int LONGEST_LANGUAGE = 60;

    /** @throws IllegalArgumentException where nobody is named, or a text is too long */
    public Setting {
        how = Set.copyOf(how);
        if (people.isBlank()
                || people.length() > LONGEST_PEOPLE
                || relation != null && relation.length() > LONGEST_RELATION
                || language != null && language.length() > LONGEST_LANGUAGE) {
            throw new IllegalArgumentException("Who was there is named, and in a few words");
        }
    }
}
