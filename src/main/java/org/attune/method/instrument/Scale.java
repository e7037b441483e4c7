package org.attune.method.instrument;

import java.util.EnumMap;
import java.util.Map;

/** The words of the answers, “Not yet” to “Nearly always”, “Not seen”, “Does not apply”. One for every response. */
public record Scale(Map<Response, String> words) {

    public Scale {
        for (Response response : Response.values()) {
            if (!words.containsKey(response)) {
                throw new IllegalArgumentException("The scale has no word for " + response.code());
            }
        }
        words = Map.copyOf(new EnumMap<>(words));
    }

    public String word(Response response) {
        String word = words.get(response);
        if (word == null) {
            throw new IllegalStateException("No word for " + response);
        }
        return word;
    }
}
