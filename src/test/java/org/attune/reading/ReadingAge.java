package org.attune.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How hard a text is to read: the Flesch-Kincaid grade (Kincaid and others 1975), its longest sentence, and its words of four or more
 * syllables. Syllables are counted by spelling, so a single word may be one out; over a hundred words and more the grade is steady.
 *
 * <p>From the shell, for writers: {@code java ReadingAge.java FILE.yaml} checks every double-quoted text of the file.
 *
 * @param longSentences of more than {@value #LONGEST_SENTENCE} words
 * @param longWords of four or more syllables, in small letters, each once
 */
public record ReadingAge(int words, int sentences, int syllables, List<String> longSentences, List<String> longWords) {

    public static final int LONGEST_SENTENCE = 20;
    private static final int LONG_WORD = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:[’'-][\\p{L}]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;])[”’\"]?\\s+|\\R+");

    /** Reads the texts as one; each text ends a sentence, whether it has a full stop or not. */
    public static ReadingAge of(List<String> texts) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        List<String> longSentences = new ArrayList<>();
        List<String> longWords = new ArrayList<>();
        for (String text : texts) {
            for (String sentence : SENTENCE_END.split(text)) {
                List<String> found =
                        WORD.matcher(sentence).results().map(MatchResult::group).toList();
                if (found.isEmpty()) {
                    continue;
                }
                sentences++;
                words += found.size();
                if (found.size() > LONGEST_SENTENCE) {
                    longSentences.add(sentence.strip());
                }
                for (String word : found) {
                    int count = Syllables.of(word);
                    syllables += count;
                    if (count >= LONG_WORD && !longWords.contains(word.toLowerCase(Locale.ROOT))) {
                        longWords.add(word.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return new ReadingAge(words, sentences, syllables, longSentences, longWords);
    }

    /** Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59. Grade 6 is about age 11. */
    public double grade() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    public static void main(String[] files) throws IOException {
        Pattern quoted = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
        for (String file : files) {
            List<String> texts = quoted.matcher(Files.readString(Path.of(file)))
                    .results()
                    .map(result -> result.group(1))
                    .toList();
            ReadingAge age = of(texts);
            System.out.printf(Locale.ROOT, "%s: grade %.1f, %d words%n", file, age.grade(), age.words());
            age.longSentences().forEach(sentence -> System.out.println("  over 20 words: " + sentence));
            System.out.println("  four or more syllables: " + String.join(", ", age.longWords()));
        }
    }
}
