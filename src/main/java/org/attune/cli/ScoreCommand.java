package org.attune.cli;

import java.util.Optional;
import java.util.function.Function;
import org.attune.catalogue.Catalogue;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.interruption.StrandFinding;
import org.attune.method.scoring.Measure;
import org.attune.method.scoring.Points;

/** {@code score}: the strands of each pupil by each rater, in order of first appearance. */
record ScoreCommand(String file) implements Command {

    private static final int DECIMALS = 2;

    @Override
    public String run(Catalogue catalogue) {
        InterruptionRules rules = new InterruptionRules(catalogue.instrument(), catalogue.references());
        Table table = new Table(
                "pupil",
                "rater",
                "strand",
                "answered",
                "items",
                "score",
                "sem",
                "low",
                "high",
                "expectation",
                "status",
                "focus");
        for (PupilAnswers pupil : AnswerFile.read(file, catalogue.instrument())) {
            pupil.byRater().forEach((rater, answers) -> {
                Finding finding = rules.find(answers, pupil.band(), Circumstances.UNKNOWN);
                finding.strands().forEach(strand -> addRow(table, pupil.pupil(), rater, strand));
            });
        }
        return table.toString();
    }

    private static void addRow(Table table, String pupil, String rater, StrandFinding strand) {
        Optional<Measure> measure = strand.score().measure();
        table.row(
                pupil,
                rater,
                strand.strand().name(),
                strand.score().answered(),
                strand.score().items(),
                text(measure, Measure::score),
                text(measure, Measure::sem),
                text(measure, Measure::low),
                text(measure, Measure::high),
                strand.score().expectation() + ".00",
                strand.status(),
                strand.isFocus() ? strand.focus() : "");
    }

    private static String text(Optional<Measure> measure, Function<Measure, Points> figure) {
        return measure.map(figure).map(points -> points.text(DECIMALS)).orElse("");
    }
}
