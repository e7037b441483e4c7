package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.access.Role;
import org.attune.method.timetable.Slot;
import org.attune.timetable.Week;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Formats;
import org.attune.ui.Page;
import org.attune.ui.Undo;

/** The adult’s week: what is placed when, what found no place, and the times they give. */
@Route(TimetableNavigation.WEEK)
@Menu(title = "week.menu", order = 0.5)
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
@StyleSheet("context://ui/styles/timetable.css")
class WeekView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String DAY = "day";

    private final transient TimetableDesk desk;
    private LocalDate day;

    WeekView(TimetableDesk desk) {
        this.desk = desk;
        this.day = LocalDate.now(desk.clock());
        addClassName("week-page");
    }

    /** At a weekend the week that comes is of more use. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = LocalDate.now(desk.clock());
        LocalDate usual = today.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() ? today.plusDays(2) : today;
        day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DAY)
                .map(text -> read(text, usual))
                .orElse(usual);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("week.menu"));
    }

    private void show() {
        removeAll();
        Week week = desk.weeks().mine(day);
        above(week).forEach(this::add);
        if (!week.partTime().isEmpty()) {
            add(new PartTimeCard(week.partTime(), (pupil, halves) -> {
                desk.mine().keepElsewhere(pupil, halves);
                showAroundPartTime();
            }));
        }
        below(week).forEach(this::add);
    }

    /** The card in which somebody taps stays: the keyboard is in it. */
    private void showAroundPartTime() {
        getChildren().filter(part -> !(part instanceof PartTimeCard)).toList().forEach(this::remove);
        Week week = desk.weeks().mine(day);
        List<Component> above = above(week);
        IntStream.range(0, above.size()).forEach(at -> addComponentAtIndex(at, above.get(at)));
        below(week).forEach(this::add);
    }

    private List<Component> above(Week week) {
        List<Component> parts = new ArrayList<>();
        parts.add(heading(null, getTranslation("week.menu"), minutes(week), ways(week)));
        boolean needsSlots = needsSlots(week);
        if (!week.hasPlans()) {
            parts.add(new Card(new EmptyState(getTranslation("week.no-plans"), getTranslation("week.no-plans.help"))));
        }
        if (needsSlots) {
            parts.add(slots(week));
        }
        if (!week.sessions().isEmpty() || week.hasPlans() && !needsSlots) {
            parts.add(new WeekDays(desk, week));
        }
        if (!needsSlots && !week.missing().isEmpty()) {
            parts.add(new MissingCard(week.missing()));
        }
        if (!week.moments().isEmpty()) {
            parts.add(new MomentsCard(week.moments()));
        }
        return parts;
    }

    private List<Component> below(Week week) {
        List<Component> parts = new ArrayList<>();
        if (!needsSlots(week) && (week.hasPlans() || !week.slots().isEmpty())) {
            parts.add(slots(week));
        }
        if (!week.others().isEmpty() || !week.helping().isEmpty()) {
            parts.add(new OthersCard(
                    week,
                    plan -> {
                        desk.mine().takeOn(plan);
                        show();
                    },
                    plan -> {
                        desk.mine().handBack(plan);
                        show();
                    }));
        }
        return parts;
    }

    private static boolean needsSlots(Week week) {
        return week.wanted() > 0 && week.slots().isEmpty();
    }

    private String minutes(Week week) {
        return week.slots().isEmpty()
                ? Formats.date(week.monday())
                : getTranslation("week.minutes", week.minutesThere(), week.minutesPlaced(), week.minutesLeft());
    }

    private Component[] ways(Week week) {
        Anchor before =
                new Anchor(TimetableNavigation.weekHref(week.monday().minusWeeks(1)), getTranslation("week.before"));
        Anchor after =
                new Anchor(TimetableNavigation.weekHref(week.monday().plusWeeks(1)), getTranslation("week.after"));
        before.addClassNames("btn", "quiet");
        after.addClassNames("btn", "quiet");
        Div where = new Div(getTranslation(
                "week.of",
                Formats.shortDate(week.monday()),
                Formats.shortDate(week.monday().plusDays(4))));
        where.addClassNames("num", "soft");
        return new Component[] {before, where, after};
    }

    private Component slots(Week week) {
        return new SlotsCard(week, slots -> keep(week.slots(), slots));
    }

    private void keep(List<Slot> before, List<Slot> wanted) {
        desk.mine().keep(wanted);
        show();
        Undo.offer(getTranslation("week.slots.kept"), getTranslation("week.slots.undone"), () -> {
            desk.mine().keep(before);
            show();
            return true;
        });
    }

    private static LocalDate read(String text, LocalDate otherwise) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return otherwise;
        }
    }
}
