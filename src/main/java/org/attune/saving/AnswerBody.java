package org.attune.saving;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One answer as the browser sends it.
 *
 * @param as the member of staff whose form it is: nobody else’s sign-in may carry it
 */
public record AnswerBody(
        @Nullable Long as,
        @Nullable String item,
        @Nullable String response,
        @Nullable String reason,
        @Nullable Integer seenVersion,
        @Nullable String commandId) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Longer than any answer: a reason has at most 200 characters. */
    static final int MOST_BYTES = 4096;

    /** @throws IllegalArgumentException where it is no answer */
    static AnswerBody read(byte[] json) {
        try {
            @Nullable AnswerBody body = MAPPER.readValue(json, AnswerBody.class);
            if (body == null) {
                throw new IllegalArgumentException("Nothing arrived");
            }
            return body;
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("That is no answer", malformed);
        }
    }

    /**
     * What a command is made of, once nothing is missing.
     *
     * @param item its place in the form
     * @param reason null where there is none
     */
    public record Whole(
            String item, String response, @Nullable String reason, int seenVersion, UUID commandId) {}

    /** @throws IllegalArgumentException where something is missing */
    public Whole whole() {
        if (item == null || response == null || seenVersion == null || commandId == null) {
            throw new IllegalArgumentException("Something is missing");
        }
        return new Whole(
                item,
                response,
                reason == null || reason.isBlank() ? null : reason,
                seenVersion,
                UUID.fromString(commandId));
    }
}
