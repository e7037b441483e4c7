package org.attune.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
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
import org.attune.access.TrustViewers;
import org.attune.cycle.Digests;
import org.attune.home.PupilLine;
import org.attune.home.PupilLines;
import org.attune.home.SchoolDay;
import org.attune.profile.ui.ProfileNavigation;
import org.attune.roll.AdminSteps;
import org.attune.roll.Schools;
import org.attune.roll.TrainingStatus;
import org.attune.roll.Trainings;
import org.attune.timetable.ui.TimetableDesk;
import org.attune.timetable.ui.TodayCard;
import org.attune.training.ui.TrainingNavigation;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** Where everyone starts: what to do next, by role. Someone with several roles sees the parts one below the other. */
@Route("")
@Menu(title = "home.title", order = 0)
@PermitAll
@StyleSheet("context://ui/styles/home.css")
class HomeView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int NOON = 12;
    private static final int EVENING = 17;
    private static final int FIRST_FEW = 6;

    private final transient CurrentUser user;
    private final transient ScreenCards screenCards;
    private final transient Clock clock;

    /** One dark button a screen: the first part that has one takes it. */
    private boolean mainGiven;

    HomeView(
            CurrentUsers users,
            Schools schools,
            PupilLines pupilLines,
            SchoolDay schoolDay,
            Trainings trainings,
            AdminSteps adminSteps,
            Digests digests,
            TimetableDesk week,
            ScreenCards screenCards,
            TrustViewers trustViewers,
            Clock clock) {
        this.screenCards = screenCards;
        this.user = users.current();
        this.clock = clock;
        narrow();
        LocalDate today = LocalDate.now(clock);
        add(heading(null, greeting(), Formats.weekday(today) + " · " + schools.myName()));
        if (user.is(Role.PRACTITIONER) || user.is(Role.SENCO)) {
            tellAboutTraining(trainings.mine());
        }
        if (user.is(Role.PRACTITIONER) || user.seesWholeSchool()) {
            showPupils(pupilLines.mine(), schoolDay, week);
        }
        if (user.is(Role.ADMINISTRATOR)) {
            add(new StepsCard(adminSteps.next(), takesMain()));
            digests.troubles()
                    .forEach(trouble -> add(Notice.caution(
                            getTranslation("home.mail." + trouble.fault().name(), trouble.mails()))));
        }
        if (users.signedIn()
                .filter(one -> trustViewers.include(one.getUsername()))
                .isPresent()) {
            showTrust();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("home.title"));
    }

    private String greeting() {
        int hour = LocalTime.now(clock).getHour();
        String key = hour < NOON ? "home.morning" : hour < EVENING ? "home.afternoon" : "home.evening";
        return getTranslation(key, user.name().split(" ")[0]);
    }

    private void tellAboutTraining(TrainingStatus training) {
        boolean soon = training.endsSoon(LocalDate.now(clock));
        if (training.current() && !soon) {
            return;
        }
        LocalDate expiry = training.expiresOn();
        String words = expiry == null
                ? getTranslation("home.training-none")
                : getTranslation(soon ? "home.training-ends" : "home.training-over", Formats.date(expiry));
        add(Notice.caution(
                new Span(words + " "), new Anchor(TrainingNavigation.HREF, getTranslation("home.training-renew"))));
    }

    private void showPupils(List<PupilLine> lines, SchoolDay schoolDay, TimetableDesk week) {
        if (lines.isEmpty()) {
            String why = user.seesWholeSchool() ? "home.no-roll" : "home.no-class";
            add(new Card(new EmptyState(getTranslation("home.no-pupils"), getTranslation(why))));
            return;
        }
        List<PupilLine> ordered = lines.stream().sorted(PupilLines.byUrgency()).toList();
        PupilLine first = ordered.getFirst();
        boolean worksWithPupils = user.is(Role.PRACTITIONER);
        TodayCard today = worksWithPupils || user.is(Role.SENCO) ? new TodayCard(week) : null;
        if (worksWithPupils && first.next().waits()) {
            add(new NextCard(first, clock.getZone(), takesMain()));
        } else if (worksWithPupils && (today == null || !today.isVisible())) {
            add(calm());
        }
        if (today != null) {
            add(today);
        }
        if (user.is(Role.SENCO)) {
            add(new CareCard(schoolDay.care(lines), takesMain()));
        }
        if (worksWithPupils || user.is(Role.SENCO)) {
            screenCards.card().ifPresent(this::add);
        }
        if (user.is(Role.HEAD)) {
            add(new FiguresCard(schoolDay.figures(lines)));
        }
        add(worksWithPupils || user.is(Role.SENCO) ? pupils(ordered, worksWithPupils) : allByName(lines.size()));
    }

    private Component calm() {
        return new Card(new H2(getTranslation("home.calm")), text("soft", getTranslation("home.calm-help")));
    }

    private Component pupils(List<PupilLine> ordered, boolean firstIsAbove) {
        Div title = new Div(
                new H2(getTranslation(user.seesWholeSchool() ? "home.pupils" : "home.your-pupils")),
                all(ordered.size()));
        title.addClassNames("row", "between");
        PupilLine first = ordered.getFirst();
        boolean above = firstIsAbove && first.next().waits();
        return new Card(title, new PupilList(ordered, clock.getZone(), FIRST_FEW, above ? first : null));
    }

    private Anchor all(int count) {
        return new Anchor("pupils", getTranslation("home.all", count));
    }

    private Component allByName(int count) {
        Anchor all = new Anchor("pupils", getTranslation("home.all-by-name", count));
        all.addClassName("btn");
        return new Div(all);
    }

    private void showTrust() {
        Anchor all = new Anchor(ProfileNavigation.trustHref(), getTranslation("profile.trust"));
        all.addClassName("btn");
        Div line = new Div(new Span(getTranslation("profile.trust.home")), all);
        line.addClassNames("row", "between");
        add(new Card(line));
    }

    private boolean takesMain() {
        boolean mine = !mainGiven;
        mainGiven = true;
        return mine;
    }
}
