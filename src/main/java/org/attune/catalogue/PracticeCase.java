package org.attune.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Response;

/**
 * A written case to practise scoring on: what adults saw of an invented pupil, and what was agreed about it.
 *
 * @param code stable key, {@code C01}
 * @param name an invented first name
 * @param yearGroup as people read it, “Year 2”
 * @param ratings in the order of the instrument
 */
public record PracticeCase(
        String code, String name, AgeBand band, String yearGroup, List<Part> story, List<AgreedRating> ratings) {

    public record Part(String label, String text) {}

    /** @param reason what in the story shows it, and why not one step up or down */
    public record AgreedRating(String item, Response answer, String reason) {}

    public PracticeCase {
        story = List.copyOf(story);
        ratings = List.copyOf(ratings);
    }

    public Optional<AgreedRating> rating(String item) {
        return ratings.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /** Whether these are answers to all that is asked about the case. */
    public boolean isAnswered(Map<String, Response> given) {
        return ratings.stream().allMatch(one -> given.containsKey(one.item()));
    }
}
