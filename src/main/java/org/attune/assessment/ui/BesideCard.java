package org.attune.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.attune.assessment.AssessmentKind;
import org.attune.assessment.Beside;
import org.attune.assessment.FoundRecord;
import org.attune.ui.Card;

/** Another adult looked too: the way to both, side by side. */
class BesideCard extends Card {

    private static final long serialVersionUID = 1L;

    BesideCard(FoundRecord found, Beside beside, String adult) {
        boolean lead = found.kind() == AssessmentKind.LEAD;
        Anchor see = new Anchor(
                AssessmentNavigation.besideHref(
                        found.pupil(), lead ? found.id() : beside.finding(), lead ? beside.finding() : found.id()),
                getTranslation("second.see-both"));
        see.addClassName("btn");
        Paragraph who = new Paragraph(getTranslation(lead ? "second.given" : "second.first", adult));
        who.addClassName("soft");
        Div words = new Div(new H2(getTranslation("second.two")), who);
        words.addClassName("grow");
        Div row = new Div(words, see);
        row.addClassNames("row", "between");
        add(row);
    }
}
