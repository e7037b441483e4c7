package org.attune.voice;

import java.time.Instant;
import java.util.List;

/**
 * An answer as it is stored.
 *
 * @param asked the question as it was read that day
 * @param pickedWords the words of what was picked, as they were read that day
 * @param version 1 for the first time, one more for each change until it is finished
 */
public record VoiceAnswer(Said said, String asked, List<String> pickedWords, int version, Instant at) {

    public VoiceAnswer {
        pickedWords = List.copyOf(pickedWords);
    }
}
