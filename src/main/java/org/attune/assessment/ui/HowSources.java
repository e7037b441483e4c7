package org.attune.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.attune.method.instrument.Provenance;
import org.attune.method.instrument.Reference;
import org.attune.method.instrument.Reference.Figure;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.StrandFinding;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;
import org.jspecify.annotations.Nullable;

/** Where the figures come from with which the answers were compared, and which versions made the result. */
final class HowSources extends Card {

    private static final long serialVersionUID = 1L;

    HowSources(Finding finding, ResultWords words) {
        add(new H2(getTranslation("how.sources")), new Paragraph(getTranslation("how.sources.rule")));
        FigureTable table = new FigureTable(
                getTranslation("how.sources"),
                1,
                getTranslation("how.figure"),
                getTranslation("how.expected"),
                getTranslation("how.spread"),
                getTranslation("how.agree"));
        finding.strands().forEach(found -> row(table, found, words));
        add(table);
        Div more = new Div(
                new Paragraph(
                        words.say("how.versions", finding.instrument(), finding.referenceSet(), finding.ruleVersion())),
                RulebookNavigation.rule("scoring", getTranslation("how.rule.scoring")));
        more.addClassNames("stack", "tight");
        add(more);
    }

    private void row(FigureTable table, StrandFinding found, ResultWords words) {
        Reference reference = found.score().reference();
        table.row(
                words.name(found),
                words.isOwnProgressOnly() ? "–" : figure(reference, Figure.EXPECTATION, reference.expectation()),
                figure(reference, Figure.SD, reference.sd()),
                figure(reference, Figure.R_INTERNAL, reference.internal()));
    }

    private String figure(Reference reference, Figure figure, Object value) {
        @Nullable Provenance from = reference.provenance().get(figure);
        return getTranslation("how.from." + (from == null ? Provenance.PROVISIONAL : from), value.toString());
    }
}
