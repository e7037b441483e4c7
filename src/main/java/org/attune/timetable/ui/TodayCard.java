package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.access.StaffId;
import org.attune.plan.ui.PlanNavigation;
import org.attune.timetable.AskedRating;
import org.attune.timetable.PlanNote;
import org.attune.timetable.Today;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.springframework.modulith.NamedInterface;

/** Today’s sessions on the home page, with what waits beside them. Hidden where the person does no plan and nothing waits. */
@NamedInterface("navigation")
@StyleSheet("context://ui/styles/timetable.css")
public final class TodayCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient TimetableDesk desk;

    public TodayCard(TimetableDesk desk) {
        this.desk = desk;
        addClassName("today");
        show(desk.weeks().today());
    }

    private void show(Today today) {
        setVisible(today.hasPlans() || !today.notes().isEmpty() || today.nobodys() > 0);
        Anchor week = new Anchor(TimetableNavigation.WEEK, getTranslation("week.menu"));
        Div head = new Div(new H2(getTranslation("week.today")), week);
        head.addClassNames("row", "between");
        add(head);
        if (!today.notes().isEmpty()) {
            add(notes(today));
        }
        if (today.hasPlans()) {
            add(sessions(today));
        }
        if (!today.open().isEmpty()) {
            add(line(
                    TimetableNavigation.weekHref(today.open().getFirst()),
                    getTranslation("week.open", today.open().size())));
        }
        if (today.nobodys() > 0) {
            add(line(TimetableNavigation.WEEK, getTranslation("week.nobodys", today.nobodys())));
        }
        AskedRating asked = today.rating();
        if (asked != null) {
            add(ask(asked));
        }
    }

    private Component sessions(Today today) {
        if (!today.hasSlots() && today.wanted() > 0) {
            Anchor set = new Anchor(TimetableNavigation.WEEK, getTranslation("week.set"));
            set.addClassName("btn");
            Div row = new Div(new Paragraph(getTranslation("week.no-slots", today.wanted())), set);
            row.addClassNames("row", "between");
            return row;
        }
        if (today.sessions().isEmpty()) {
            LocalDate next = today.next();
            return soft(
                    next == null
                            ? getTranslation("week.today.none")
                            : getTranslation("week.today.next", Formats.weekday(next)));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("session-lines");
        today.sessions().forEach(session -> list.add(new SessionLine(desk, session)));
        return list;
    }

    private Component notes(Today today) {
        Map<StaffId, String> names =
                desk.adults().names(today.notes().stream().map(PlanNote::by).collect(Collectors.toSet()));
        UnorderedList list = new UnorderedList();
        list.addClassName("handed-over");
        today.notes().forEach(note -> list.add(new HandedOver(desk, note, names.getOrDefault(note.by(), ""))));
        return list;
    }

    /** One quiet line; it asks nothing for a week once it is done. */
    private Component ask(AskedRating asked) {
        Anchor rate = new Anchor(
                PlanNavigation.planHref(asked.pupil(), asked.plan()), getTranslation("goal.ask", asked.name()));
        LocalDate last = asked.last();
        Paragraph line = soft(
                last == null
                        ? getTranslation("goal.ask.never")
                        : getTranslation("goal.ask.last", Formats.shortDate(last)));
        Div row = new Div(rate, line);
        row.addClassNames("row", "goal-ask");
        return row;
    }

    private static Paragraph line(String href, String words) {
        return new Paragraph(new Anchor(href, words));
    }

    private static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("soft");
        return soft;
    }
}
