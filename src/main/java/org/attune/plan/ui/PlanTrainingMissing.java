package org.attune.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.attune.roll.PupilSummary;
import org.attune.roll.TrainingStatus;
import org.attune.training.ui.TrainingNavigation;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Page;

/** Only trained staff make plans: says so plainly, and whom to ask. */
final class PlanTrainingMissing extends Page {

    private static final long serialVersionUID = 1L;

    PlanTrainingMissing(PupilSummary pupil, TrainingStatus status) {
        narrow();
        add(heading(null, getTranslation("plan.heading", pupil.firstName()), null));
        LocalDate expired = status.expiresOn();
        String why = expired == null
                ? getTranslation("plan.training.none")
                : getTranslation("plan.training.expired", Formats.date(expired));
        Anchor renew = new Anchor(TrainingNavigation.HREF, getTranslation("plan.training.renew"));
        renew.addClassNames("btn", "main");
        add(new Card(
                getTranslation("plan.training.title"),
                new Paragraph(why),
                text("soft", getTranslation("plan.training.ask")),
                renew));
    }
}
