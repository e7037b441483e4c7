package org.attune.method.interruption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Response;
import org.attune.method.scoring.Answers;
import org.attune.method.scoring.Scorer;
import org.attune.method.scoring.StrandScore;

/**
 * From one adult’s answers to a finding. A change of any rule here is a new class with a new version; this one stays while findings
 * of its version exist. Source: method.md, "Scoring" and "Focus".
 */
public final class InterruptionRules {

    public static final String VERSION = "1";

    private static final int MOST_EVIDENCE = 5;
    private static final int MOST_STRENGTHS = 4;

    private static final Comparator<AnsweredItem> LOWEST_FIRST = Comparator.comparingInt(AnsweredItem::points)
            .thenComparing(answered -> answered.item().code());
    private static final Comparator<AnsweredItem> HIGHEST_FIRST = Comparator.comparingInt(AnsweredItem::points)
            .reversed()
            .thenComparing(answered -> answered.item().code());

    private final Instrument instrument;
    private final ReferenceSet references;
    private final Scorer scorer;

    /** @throws IllegalArgumentException where the reference set is another instrument’s */
    public InterruptionRules(Instrument instrument, ReferenceSet references) {
        this.instrument = instrument;
        this.references = references;
        this.scorer = new Scorer(instrument, references);
    }

    /** Errors as for {@link Scorer#score}. */
    public Finding find(Answers answers, AgeBand band, Circumstances circumstances) {
        List<StrandScore> scores = scorer.score(answers, band);
        List<Mark> marks = FocusRule.mark(scores);
        List<StrandFinding> strands = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            strands.add(find(scores.get(i), marks.get(i), answers));
        }
        return new Finding(
                instrument.id(),
                references.id(),
                VERSION,
                band,
                strands,
                strengths(answers),
                CautionRules.in(answered(instrument.items(), answers), circumstances));
    }

    private StrandFinding find(StrandScore score, Mark mark, Answers answers) {
        return new StrandFinding(
                score,
                mark.status(),
                mark.focus(),
                mark.alsoWatch(),
                mark.alsoLow(),
                mark.open(),
                mark.open() ? unseen(score, answers) : List.of(),
                mark.focus() > 0 ? evidence(score, answers) : List.of());
    }

    private List<Item> unseen(StrandScore score, Answers answers) {
        return instrument.itemsOf(score.strand()).stream()
                .filter(item -> answers.of(item) == Response.NOT_SEEN)
                .toList();
    }

    private List<AnsweredItem> evidence(StrandScore score, Answers answers) {
        return answered(instrument.itemsOf(score.strand()), answers).stream()
                .filter(answered -> answered.points() < score.expectation())
                .sorted(LOWEST_FIRST)
                .limit(MOST_EVIDENCE)
                .toList();
    }

    /** Often and nearly always; a lone one is joined by the next highest, which a “not yet” never is. */
    private List<AnsweredItem> strengths(Answers answers) {
        List<AnsweredItem> highest = answered(instrument.items(), answers).stream()
                .filter(answered -> answered.response() != Response.NOT_YET)
                .sorted(HIGHEST_FIRST)
                .toList();
        long strong = highest.stream()
                .filter(answered -> answered.points() >= Response.OFTEN.points())
                .limit(MOST_STRENGTHS)
                .count();
        return highest.stream().limit(strong == 1 ? 2 : strong).toList();
    }

    private static List<AnsweredItem> answered(List<Item> items, Answers answers) {
        return items.stream()
                .map(item -> new AnsweredItem(item, answers.of(item)))
                .filter(answered -> answered.response().isNumber())
                .toList();
    }
}
