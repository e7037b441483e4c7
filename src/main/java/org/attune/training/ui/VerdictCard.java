package org.attune.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.attune.method.training.CalibrationRule;
import org.attune.method.training.QuadraticKappa;
import org.attune.method.training.RaterAgreement;
import org.attune.roll.TrainingStatus;
import org.attune.training.TrainingResult;
import org.attune.ui.Card;
import org.attune.ui.Formats;

/** Whether a calibration was near enough, in a sentence, and the three figures it rests on. */
final class VerdictCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient TrainingWords words;

    VerdictCard(TrainingResult result, TrainingStatus status, TrainingWords words) {
        super(words.say(result.calibrated() ? "training.verdict.passed" : "training.verdict.not-yet"));
        this.words = words;
        addClassNames("verdict", result.calibrated() ? "passed" : "not-yet");
        LocalDate until = status.expiresOn();
        if (result.calibrated() && until != null) {
            add(new Paragraph(getTranslation("training.verdict.until", Formats.date(until))));
        } else {
            add(new Paragraph(getTranslation("training.verdict.kind")));
        }
        RaterAgreement found = result.found();
        CalibrationRule.Verdict verdict = result.verdict();
        UnorderedList figures = new UnorderedList(
                line(
                        verdict.near(),
                        getTranslation("training.result.near", found.near(), found.ratings()),
                        getTranslation("training.verdict.near", CalibrationRule.nearNeeded(found.ratings()))),
                line(
                        verdict.kappa(),
                        found.kappa()
                                .map(QuadraticKappa::hundredths)
                                .map(kappa -> getTranslation(
                                        kappa > 0 ? "training.verdict.kappa-is" : "training.verdict.kappa-chance",
                                        kappa))
                                .orElseGet(() -> getTranslation("training.verdict.kappa-none")),
                        getTranslation("training.verdict.kappa", CalibrationRule.KAPPA_HUNDREDTHS)),
                line(verdict.lean(), words.lean(found.lean()), getTranslation("training.verdict.lean")));
        figures.addClassNames("lines", "figures-three");
        add(figures);
        if (found.notSeen() > 0) {
            add(soft(getTranslation("training.result.not-seen", found.recognised(), found.notSeen())));
        }
        add(soft(getTranslation("training.verdict.how")));
    }

    private ListItem line(boolean holds, String figure, String needed) {
        Span mark = new Span(words.say(holds ? "training.verdict.holds" : "training.verdict.holds-not"));
        mark.addClassNames("tag", holds ? "secure" : "possible");
        Span need = new Span(needed);
        need.addClassNames("soft", "small");
        Div text = new Div(new Span(figure), need);
        text.addClassName("grow");
        Div row = new Div(text, mark);
        row.addClassName("row");
        return new ListItem(row);
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
