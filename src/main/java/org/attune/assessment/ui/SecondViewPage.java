package org.attune.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.attune.roll.PupilSummary;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** Before a second view: who asks, that it is blind, and that saying no is fine. The parent was told of the first. */
final class SecondViewPage extends Page {

    private static final long serialVersionUID = 1L;

    SecondViewPage(PupilSummary pupil, String about, String asker, Runnable begin, Runnable decline) {
        narrow();
        add(heading(
                ofPupil(pupil.id().value(), pupil.displayName()),
                about,
                getTranslation("second.begin.title", pupil.firstName()),
                null));
        Div actions = new Div(
                Buttons.main(getTranslation("second.begin.go"), begin),
                Buttons.quiet(getTranslation("second.begin.no"), decline));
        actions.addClassName("actions");
        Card card = new Card(
                new Paragraph(getTranslation("second.begin.asked", asker, pupil.firstName())),
                new Paragraph(getTranslation("second.begin.blind")),
                text("soft", getTranslation("second.begin.told")),
                actions);
        card.addClassName("form");
        add(card);
    }

    void tell(String problem) {
        addComponentAtIndex(1, Notice.problem(problem));
    }
}
