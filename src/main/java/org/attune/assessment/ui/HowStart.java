package org.attune.assessment.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.FocusReason;
import org.attune.method.interruption.StrandFinding;
import org.attune.method.scoring.Measure;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;

/** Where to start, and which condition of the rule held for each strand, in developmental order. */
final class HowStart extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;
    private final transient ResultWords words;

    HowStart(Finding finding, ResultWords words, String pupil) {
        this.finding = finding;
        this.words = words;
        add(new H2(getTranslation("how.start")));
        if (!finding.isStatusShown()) {
            add(new Paragraph(getTranslation(finding.isEarlyPicture() ? "how.start.early" : "how.start.own", pupil)));
        } else if (words.isCauseOpen()) {
            add(new Paragraph(getTranslation("how.start.cause")));
        } else {
            add(new Paragraph(getTranslation("how.start.rule")), reasons());
        }
        add(RulebookNavigation.rule("statuses-and-focus", getTranslation("how.rule.focus")));
    }

    private OrderedList reasons() {
        OrderedList list = new OrderedList();
        list.addClassName("reasons");
        finding.strands().forEach(found -> list.add(new ListItem(reason(found))));
        return list;
    }

    private String reason(StrandFinding found) {
        FocusReason reason = FocusReason.of(finding, found);
        String name = ResultWords.capital(words.inSentence(found));
        String key =
                "how.start." + reason + (reason == FocusReason.EARLIEST_LIKELY && found.focus() == 2 ? ".next" : "");
        return found.score()
                .measure()
                .map(measure -> withNumbers(key, name, measure))
                .orElseGet(() -> getTranslation(
                        key, name, found.score().answered(), found.score().items()));
    }

    private String withNumbers(String key, String name, Measure measure) {
        return getTranslation(
                key,
                name,
                measure.score().text(2),
                measure.lineBelow(FocusReason.CLEARLY_LOW).text(2),
                measure.reference().expectation(),
                FocusReason.CLEARLY_LOW.toPlainString(),
                measure.sem().text(2));
    }
}
