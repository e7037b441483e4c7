package org.attune.assessment.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.attune.method.instrument.Scale;
import org.attune.method.interruption.AnsweredItem;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.StrandFinding;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

/** Which answers are shown as what stood out and as strengths, and why those. */
final class HowPicks extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Scale scale;

    HowPicks(Finding finding, ResultWords words, Scale scale) {
        this.scale = scale;
        add(new H2(getTranslation("how.picks")));
        if (finding.isStatusShown()) {
            finding.foci().forEach(focus -> evidence(focus, words));
        }
        add(new H3(getTranslation("how.strengths")));
        add(new Paragraph(getTranslation(finding.strengths().isEmpty() ? "how.strengths.none" : "how.strengths.rule")));
        if (!finding.strengths().isEmpty()) {
            add(table(getTranslation("how.strengths"), finding.strengths()));
        }
    }

    private void evidence(StrandFinding focus, ResultWords words) {
        String title = getTranslation("how.evidence", words.name(focus));
        add(new H3(title));
        if (focus.evidence().isEmpty()) {
            add(new Paragraph(getTranslation("how.evidence.none", focus.score().expectation())));
        } else {
            add(
                    new Paragraph(
                            getTranslation("how.evidence.rule", focus.score().expectation())),
                    table(title, focus.evidence()));
        }
    }

    private FigureTable table(String label, List<AnsweredItem> answered) {
        FigureTable table = new FigureTable(
                label, 2, getTranslation("how.question"), getTranslation("how.answer"), getTranslation("how.points"));
        answered.forEach(each -> table.row(
                each.item().code() + " " + each.item().statement(), scale.word(each.response()), "" + each.points()));
        return table;
    }
}
