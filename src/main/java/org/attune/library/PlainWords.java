package org.attune.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.method.planning.Strategy;

/** Sentences that are long to read: a friendly hint to whoever writes a strategy, never a refusal. */
final class PlainWords {

    /** Source: the house rule for every sentence that a person reads. */
    private static final int LONGEST_SENTENCE = 20;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;])[”’\"]?\\s+|\\R+");

    private PlainWords() {}

    static List<String> longSentences(Strategy strategy) {
        List<String> texts = new ArrayList<>(strategy.steps());
        texts.addAll(List.of(strategy.say(), strategy.why(), strategy.family(), strategy.stance(), strategy.stopIf()));
        texts.addAll(strategy.cautions());
        texts.addAll(strategy.adaptations().values());
        return texts.stream()
                .flatMap(SENTENCE_END::splitAsStream)
                .map(String::strip)
                .filter(PlainWords::isLong)
                .toList();
    }

    private static boolean isLong(String sentence) {
        return Stream.of(sentence.split("\\s+"))
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .count()
                > LONGEST_SENTENCE;
    }
}
