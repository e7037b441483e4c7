package org.attune.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.catalogue.Catalogue;
import org.attune.method.change.ChangeRules;
import org.attune.method.change.Occasion;
import org.attune.method.change.StrandChange;
import org.attune.method.change.Verdict;
import org.attune.method.instrument.Instrument;
import org.attune.method.scoring.Answers;
import org.attune.method.scoring.Points;

/**
 * {@code change}: what changed for each pupil of two answers files, in the order of the first. What is silent and why: decision 0401.
 */
record ChangeCommand(String before, String after) implements Command {

    private static final int DECIMALS = 2;

    @Override
    public String run(Catalogue catalogue) {
        Instrument instrument = catalogue.instrument();
        ChangeRules rules = new ChangeRules(instrument, catalogue.references());
        List<PupilAnswers> first = AnswerFile.read(before, instrument);
        Map<String, PupilAnswers> second = AnswerFile.read(after, instrument).stream()
                .collect(Collectors.toMap(PupilAnswers::pupil, Function.identity()));
        if (first.stream().noneMatch(pupil -> second.containsKey(pupil.pupil()))) {
            throw new InputException(after, "has no pupil of " + before);
        }
        Table table = new Table("pupil", "strand", "pairs", "before", "after", "change", "critical", "verdict");
        for (PupilAnswers pupil : first) {
            PupilAnswers again = second.get(pupil.pupil());
            if (again != null) {
                changes(rules, instrument, pupil, again).forEach(change -> addRow(table, pupil.pupil(), change));
            }
        }
        return table.toString();
    }

    /** By an adult who rated both times, if there is one: the first such of the first file. Else each file’s first. */
    private static List<StrandChange> changes(
            ChangeRules rules, Instrument instrument, PupilAnswers first, PupilAnswers second) {
        Optional<String> same = first.byRater().keySet().stream()
                .filter(second.byRater()::containsKey)
                .findFirst();
        return rules.between(occasion(instrument, first, same), occasion(instrument, second, same), same.isPresent())
                .strands();
    }

    private static Occasion occasion(Instrument instrument, PupilAnswers pupil, Optional<String> rater) {
        Answers answers = pupil.byRater().entrySet().stream()
                .filter(by -> rater.isEmpty() || by.getKey().equals(rater.get()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Answers.NONE);
        return new Occasion(instrument.id(), pupil.band(), answers);
    }

    private static void addRow(Table table, String pupil, StrandChange change) {
        table.row(
                pupil,
                change.strand().name(),
                change.pairs(),
                text(change.before()),
                text(change.after()),
                text(change.change()),
                text(change.critical()),
                change.verdict().map(Verdict::name).orElse(""));
    }

    private static String text(Optional<Points> points) {
        return points.map(found -> found.text(DECIMALS)).orElse("");
    }
}
