package org.attune.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given.
 *
 * @param question code of the question in its sheet
 * @param picked codes of what was pointed at, in the order of the sheet; only with {@link Kind#GIVEN}
 * @param words what was said or written, word for word; only with {@link Kind#GIVEN}
 */
public record Said(
        String question,
        Kind kind,
        List<String> picked,
        @Nullable String words) {

    public static final int LONGEST = 2000;

    public enum Kind {
        GIVEN,
        SKIPPED,
        NOT_SAYING
    }

    /** @throws IllegalArgumentException where something is given and nothing said, or the other way round, or it is too long */
    public Said {
        picked = List.copyOf(picked);
        words = words == null || words.isBlank() ? null : words.strip();
        boolean something = !picked.isEmpty() || words != null;
        if (something != (kind == Kind.GIVEN) || words != null && words.length() > LONGEST) {
            throw new IllegalArgumentException("An answer is given with a choice or words, at most 2,000 letters");
        }
    }

    public static Said given(String question, List<String> picked, @Nullable String words) {
        return new Said(question, Kind.GIVEN, picked, words);
    }

    public static Said skipped(String question) {
        return new Said(question, Kind.SKIPPED, List.of(), null);
    }

    public static Said notSaying(String question) {
        return new Said(question, Kind.NOT_SAYING, List.of(), null);
    }
}
