package org.attune.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.attune.roll.PupilSummary;
import org.attune.roll.TrainingStatus;
import org.attune.training.ui.TrainingNavigation;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Page;

/** Only trained staff score: says so plainly, and whom to ask. */
final class TrainingMissing extends Page {

    private static final long serialVersionUID = 1L;

    TrainingMissing(PupilSummary pupil, String about, TrainingStatus status) {
        narrow();
        add(heading(
                ofPupil(pupil.id().value(), pupil.displayName()),
                about,
                getTranslation("score.heading", pupil.displayName()),
                null));
        LocalDate expired = status.expiresOn();
        String why = expired == null
                ? getTranslation("score.training.none")
                : getTranslation("score.training.expired", Formats.date(expired));
        Anchor renew = new Anchor(TrainingNavigation.HREF, getTranslation("score.training.renew"));
        renew.addClassNames("btn", "main");
        add(new Card(
                getTranslation("score.training.title"),
                new Paragraph(why),
                text("soft", getTranslation("score.training.ask")),
                renew));
    }
}
