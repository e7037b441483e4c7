package org.attune.method.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.method.instrument.Instrument;
import org.attune.method.scoring.Answers;
import org.attune.method.scoring.StrandScore;

/**
 * Puts two adults’ answers about one pupil side by side. A change of a rule is a new class with a new version. Source: method.md, “Two
 * adults”.
 */
public final class TwoAdults {

    public static final String VERSION = "1";

    /** From here on an item is worth talking about. */
    static final int STEPS_TO_TALK_ABOUT = 2;

    private final Instrument instrument;

    public TwoAdults(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * @param scores of the first adult, in developmental order
     * @param others of the second, in the same order
     * @throws IllegalArgumentException where they are of different strands, bands or references
     */
    public SideBySide compare(
            List<StrandScore> scores, Answers answers, List<StrandScore> others, Answers otherAnswers) {
        if (scores.size() != others.size()) {
            throw new IllegalArgumentException("Both have scores for the same strands");
        }
        List<StrandPair> strands = IntStream.range(0, scores.size())
                .mapToObj(i -> new StrandPair(scores.get(i), others.get(i)))
                .toList();
        List<ItemPair> talkAbout = instrument.items().stream()
                .map(item -> new ItemPair(item, answers.of(item), otherAnswers.of(item)))
                .filter(pair -> pair.steps() >= STEPS_TO_TALK_ABOUT)
                .sorted(Comparator.comparingInt(ItemPair::steps).reversed())
                .toList();
        return new SideBySide(VERSION, strands, talkAbout);
    }
}
