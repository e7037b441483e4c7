package org.attune.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.attune.method.instrument.Provenance;
import org.attune.method.instrument.Reference;
import org.attune.method.interruption.Status;
import org.attune.method.interruption.StrandFinding;
import org.attune.method.scoring.Measure;
import org.attune.method.scoring.StrandScore;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;
import org.jspecify.annotations.Nullable;

/** From the answers of one strand to its status, a step a line. */
final class HowStrand extends Card {

    private static final long serialVersionUID = 1L;

    private final transient StrandFinding found;
    private final transient ResultWords words;

    HowStrand(StrandFinding found, ResultWords words, String years) {
        this.found = found;
        this.words = words;
        StrandScore score = found.score();
        Status shown = words.shownStatus(found);
        Div head = new Div(new H2(words.name(found)), new StatusTag(shown, words.tag(found)));
        head.addClassNames("row", "between");
        FigureTable table = table(score);
        score.measure().ifPresent(measure -> measured(table, measure, years));
        add(head, table);
        add(new Paragraph(enough(score)));
        if (shown != null) {
            score.measure().ifPresent(measure -> add(new Paragraph(why(shown, measure))));
        }
    }

    private FigureTable table(StrandScore score) {
        int left = score.length() - score.items();
        return new FigureTable(
                        say("how.steps.of", words.name(found)), 2, say("how.step"), say("how.sum"), say("how.gives"))
                .row(say("how.items"), say("how.items.sum", score.length(), left), "" + score.items())
                .row(say("how.answered"), say("how.answered.sum"), "" + score.answered())
                .row(say("how.total"), say("how.total.sum"), "" + score.sum());
    }

    private void measured(FigureTable table, Measure measure, String years) {
        Reference reference = measure.reference();
        String score = measure.score().text(2);
        String sem = measure.sem().text(2);
        String width = measure.errors(Measure.BAND).text(2);
        table.row(say("how.score"), "25 × %d ÷ %d".formatted(measure.sum(), measure.answered()), score)
                .row(
                        say("how.error"),
                        "%s × √(1 − %s) × √(%d ÷ %d)"
                                .formatted(reference.sd(), reference.internal(), measure.length(), measure.answered()),
                        sem)
                .row(say("how.width"), "%s × %s".formatted(Measure.BAND, sem), width)
                .row(
                        say("how.range"),
                        say("how.range.sum", score, width),
                        words.say(
                                "from-to", measure.low().text(2), measure.high().text(2)));
        if (!words.isOwnProgressOnly()) {
            Provenance from = reference.provenance().get(Reference.Figure.EXPECTATION);
            table.row(
                    say("how.expected"),
                    say("how.expected." + (from == null ? Provenance.PROVISIONAL : from), years),
                    "" + reference.expectation());
        }
    }

    private String enough(StrandScore score) {
        String kind = !score.isEnoughSeen() ? "none" : score.isProvisional() ? "some" : "most";
        return say("how.enough." + kind, score.answered(), score.items());
    }

    private String why(Status status, Measure measure) {
        return say(
                "how.status." + status,
                measure.score().text(2),
                measure.low().text(2),
                measure.high().text(2),
                measure.reference().expectation(),
                words.tag(found));
    }

    private String say(String key, @Nullable Object... arguments) {
        return getTranslation(key, arguments);
    }
}
