package org.attune.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Role;
import org.attune.home.PupilLine;
import org.attune.home.PupilLines;
import org.attune.roll.AdminStep;
import org.attune.roll.AdminSteps;
import org.attune.roll.Schools;
import org.attune.roll.TrainingStatus;
import org.attune.roll.Trainings;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** Where everyone starts: what to do next, by role. */
@Route("")
@Menu(title = "home.title", order = 0)
@PermitAll
@StyleSheet("context://ui/styles/home.css")
class HomeView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int NOON = 12;
    private static final int EVENING = 17;
    private static final int FIRST_FEW = 6;

    HomeView(
            CurrentUsers users,
            Schools schools,
            PupilLines pupilLines,
            Trainings trainings,
            AdminSteps adminSteps,
            Clock clock) {
        narrow();
        CurrentUser user = users.current();
        LocalDate today = LocalDate.now(clock);
        add(heading(null, greeting(user, clock), Formats.weekday(today) + " · " + schools.myName()));
        if (user.is(Role.PRACTITIONER) || user.is(Role.SENCO)) {
            tellAboutTraining(trainings.mine());
        }
        if (user.is(Role.PRACTITIONER) || user.seesWholeSchool()) {
            add(pupils(pupilLines.mine(), user, clock));
        }
        if (user.is(Role.ADMINISTRATOR)) {
            add(steps(adminSteps.next()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("home.title"));
    }

    private String greeting(CurrentUser user, Clock clock) {
        int hour = LocalTime.now(clock).getHour();
        String key = hour < NOON ? "home.morning" : hour < EVENING ? "home.afternoon" : "home.evening";
        return getTranslation(key, user.name().split(" ")[0]);
    }

    private void tellAboutTraining(TrainingStatus training) {
        LocalDate expiry = training.expiresOn();
        if (!training.current()) {
            add(Notice.caution(
                    expiry == null
                            ? getTranslation("home.training-none")
                            : getTranslation("home.training-over", Formats.date(expiry))));
        }
    }

    private Component pupils(List<PupilLine> lines, CurrentUser user, Clock clock) {
        if (lines.isEmpty()) {
            Div empty = new Div(
                    new H2(getTranslation("home.no-pupils")),
                    text("soft", getTranslation(user.seesWholeSchool() ? "home.no-roll" : "home.no-class")));
            empty.addClassName("empty");
            return new Card(empty);
        }
        Anchor all = new Anchor("pupils", getTranslation("home.all", lines.size()));
        Div title = new Div(new H2(getTranslation(user.seesWholeSchool() ? "home.pupils" : "home.your-pupils")), all);
        title.addClassNames("row", "between");
        List<PupilLine> ordered = lines.stream().sorted(PupilLines.byUrgency()).toList();
        return new Card(title, new PupilList(ordered, clock.getZone(), FIRST_FEW));
    }

    private Component steps(List<AdminStep> steps) {
        if (steps.isEmpty()) {
            return new Card(getTranslation("home.admin-title"), text("soft", getTranslation("home.admin-done")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pupil-rows");
        boolean first = true;
        for (AdminStep step : steps) {
            Span words = new Span(getTranslation(step.kind().messageKey(), step.count()));
            words.addClassName("grow");
            Anchor go = new Anchor(step.kind().path(), getTranslation("home.admin-go"));
            go.setAriaLabel(getTranslation("home.admin-go") + ": " + words.getText());
            go.addClassName("btn");
            go.setClassName("main", first);
            first = false;
            list.add(new ListItem(words, go));
        }
        return new Card(getTranslation("home.admin-title"), list);
    }
}
