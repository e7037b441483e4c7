package org.attune.plan;

import java.time.LocalDate;
import org.attune.assessment.HowTold;

/**
 * What a family said to the offer for home.
 *
 * @param person who said it, such as “Mother”
 * @param how it reached the school
 */
public record HomeReply(boolean agreed, String person, HowTold how, LocalDate on) {

    public static final int LONGEST_PERSON = 120;

    /** @throws IllegalArgumentException where nobody is named, or the name is too long */
    public HomeReply {
        person = person.strip();
        if (person.isEmpty() || person.length() > LONGEST_PERSON) {
            throw new IllegalArgumentException("Somebody said it");
        }
    }
}
