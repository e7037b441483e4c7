package org.attune.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.attune.roll.TrainingStatus;
import org.attune.training.CalibrationStanding;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;

/** Until when the training counts, and the one way to renew it here. */
final class CalibrationCard extends Card {

    private static final long serialVersionUID = 1L;

    CalibrationCard(TrainingStatus status, CalibrationStanding standing, Clock clock, Runnable begin) {
        super();
        add(new com.vaadin.flow.component.html.H2(title(status, LocalDate.now(clock))));
        add(new Paragraph(getTranslation("training.check.what", standing.questions(), standing.months())));
        Integer answered = standing.answered();
        Div acts = new Div();
        acts.addClassName("actions");
        if (answered != null) {
            Anchor on = new Anchor(
                    TrainingNavigation.CALIBRATION,
                    getTranslation("training.check.carry-on", answered, standing.questions()));
            on.addClassNames("btn", "main");
            acts.add(on);
        } else if (standing.mayBegin()) {
            acts.add(Buttons.main(getTranslation("training.check.begin"), begin));
        }
        CalibrationStanding.Last last = standing.last();
        if (last != null) {
            add(new Paragraph(getTranslation(
                    last.calibrated() ? "training.check.last-passed" : "training.check.last",
                    Formats.date(last.on()))));
            if (!last.calibrated() && !standing.mayBegin() && answered == null) {
                add(new Paragraph(getTranslation("training.check.tomorrow")));
            }
            if (answered == null) {
                Anchor see =
                        new Anchor(TrainingNavigation.resultHref(last.run()), getTranslation("training.check.see"));
                see.addClassNames("btn", "quiet");
                acts.add(see);
            }
        }
        add(acts);
    }

    private String title(TrainingStatus status, LocalDate today) {
        LocalDate until = status.expiresOn();
        if (until == null) {
            return getTranslation("training.status.none");
        }
        String key = status.endsSoon(today) ? "ends" : status.current() ? "counts" : "ended";
        return getTranslation("training.status." + key, Formats.date(Objects.requireNonNull(until)));
    }
}
