package org.attune.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.attune.access.Role;
import org.attune.method.instrument.AgeBand;
import org.attune.roll.Trainings;
import org.attune.training.Calibrations;
import org.attune.training.CaseStanding;
import org.attune.training.NotToBeDoneNow;
import org.attune.training.Practice;
import org.attune.training.PracticeStanding;
import org.attune.ui.Card;
import org.attune.ui.Page;

/** Until when the training counts, the calibration, and the cases to practise on. */
@Route(TrainingNavigation.HREF)
@Menu(title = "training.menu", order = 5)
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
@StyleSheet("context://ui/styles/training.css")
class TrainingView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Calibrations calibrations;
    private final transient TrainingWords words;

    TrainingView(Practice practice, Calibrations calibrations, Trainings trainings, TrainingWords words, Clock clock) {
        this.calibrations = calibrations;
        this.words = words;
        narrow();
        addClassName("training");
        add(heading(null, getTranslation("training.title"), getTranslation("training.what")));
        add(new CalibrationCard(trainings.mine(), calibrations.mine(), clock, this::begin));
        add(cases(practice.mine()));
        add(text("soft small", getTranslation("training.private")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("training.title"));
    }

    private void begin() {
        try {
            calibrations.begin();
        } catch (NotToBeDoneNow inAnotherTab) {
            // What there is now is shown next.
        }
        getUI().ifPresent(ui -> ui.navigate(TrainingNavigation.CALIBRATION));
    }

    private Component cases(PracticeStanding standing) {
        Card card = new Card(getTranslation("training.cases"), text("soft", getTranslation("training.cases.what")));
        if (standing.finished() > 1) {
            card.add(text(
                    "",
                    getTranslation("training.lately", standing.finished()) + " "
                            + words.lean(standing.lately().lean())));
        }
        for (AgeBand band : AgeBand.values()) {
            List<CaseStanding> own = standing.cases().stream()
                    .filter(one -> one.practiceCase().band() == band)
                    .toList();
            if (!own.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassNames("lines", "cases");
                own.forEach(one -> list.add(new CaseLine(one)));
                card.add(new H3(words.years(band)), list);
            }
        }
        return card;
    }
}
