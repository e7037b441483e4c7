package org.attune.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The long words that may stand in the texts, each with the reason: src/test/resources/reading/long-words.txt, “word reason” a line. */
record LongWords(Map<String, String> reasons) {

    private static final Path FILE = Path.of("src/test/resources/reading/long-words.txt");

    static LongWords read() {
        Map<String, String> reasons = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.strip().split("\\s+", 2);
                    reasons.put(parts[0], parts.length == 2 ? parts[1] : "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LongWords(reasons);
    }

    /** The word itself, its plural and its possessive. */
    boolean allows(String word) {
        String plain = word.replaceAll("[’']s?$", "");
        return reasons.containsKey(plain)
                || (plain.endsWith("s") && reasons.containsKey(plain.substring(0, plain.length() - 1)));
    }
}
