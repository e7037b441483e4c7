package org.attune.screening;

import java.util.UUID;
import org.attune.access.PupilId;
import org.attune.method.instrument.Response;

/**
 * One key of an adult.
 *
 * @param question an anchor’s code, or {@link #WORRY}
 * @param given 0–4 or NS for an anchor, Y for a worry; empty to take it back
 * @param seenVersion the version of the answer that the adult saw, 0 for none
 * @param id made where the key was: however often the command arrives, it is applied once
 */
public record ScreenCommand(ScreenId screen, PupilId pupil, String question, String given, int seenVersion, UUID id) {

    /** The question that is no item: is an adult worried? */
    public static final String WORRY = "WORRY";

    public static final String WORRIED = "Y";

    public static final String TAKEN_BACK = "";

    /** @throws IllegalArgumentException where the answer does not belong to the question */
    public ScreenCommand {
        boolean fits = given.equals(TAKEN_BACK)
                || (question.equals(WORRY) ? given.equals(WORRIED) : Response.of(given) != Response.NOT_APPLICABLE);
        if (!fits || seenVersion < 0) {
            throw new IllegalArgumentException("No answer to " + question);
        }
    }
}
