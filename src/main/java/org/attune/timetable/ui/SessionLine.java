package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attune.plan.ui.PlanNavigation;
import org.attune.timetable.AlreadyLogged;
import org.attune.timetable.DaySession;
import org.attune.timetable.DaySession.Comer;
import org.attune.timetable.LoggedSession;
import org.attune.timetable.TakenBack;
import org.attune.timetable.Went;
import org.attune.timetable.Why;
import org.attune.ui.Buttons;
import org.attune.ui.Notice;
import org.jspecify.annotations.Nullable;

/** One session: who and what, and two taps to log it. Each tap is on disk before the line changes. */
final class SessionLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient TimetableDesk desk;
    private final transient DaySession session;
    private final Div answers = new Div();
    private @Nullable transient LoggedSession log;

    /** Of the next tap: sent twice, it is applied once. */
    private UUID command = UUID.randomUUID();

    SessionLine(TimetableDesk desk, DaySession session) {
        this.desk = desk;
        this.session = session;
        this.log = session.log();
        addClassName("session-line");
        Span time = new Span(TimetableWords.times(session.from(), session.from().plusMinutes(session.minutes())));
        time.addClassNames("num", "soft");
        Paragraph title = new Paragraph(session.title());
        title.addClassName("what");
        Div words = new Div(time, title, whose());
        words.addClassName("words");
        answers.addClassName("answers");
        add(words, answers);
        show(false);
    }

    private Component whose() {
        Paragraph whose = new Paragraph();
        whose.addClassName("whose");
        for (Comer comer : session.comers()) {
            whose.add(new Anchor(
                    PlanNavigation.planHref(comer.pupil(), comer.plan()),
                    session.isGroup() ? comer.firstName() : comer.name()));
        }
        if (session.isGroup()) {
            Span group = new Span(getTranslation("week.together"));
            group.addClassNames("small", "soft");
            whose.add(group);
        }
        return whose;
    }

    /** @param byTap the button that was pressed is gone: the keyboard goes on with the first that came */
    private void show(boolean byTap) {
        command = UUID.randomUUID();
        answers.removeAll();
        setClassName("done", log != null && log.done());
        setClassName("not-done", log != null && !log.done());
        if (session.day().isAfter(LocalDate.now(desk.clock()))) {
            return;
        }
        if (log == null) {
            answers.add(
                    row(button("week.done", null, () -> log(true)), button("week.not-done", null, () -> log(false))));
        } else {
            showLogged(log);
        }
        if (byTap) {
            answers.getChildren()
                    .flatMap(Component::getChildren)
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .findFirst()
                    .ifPresent(Button::focus);
        }
    }

    private void showLogged(LoggedSession logged) {
        Paragraph state = new Paragraph(sign(logged.done() ? "✓" : "–"), new Span(state(logged)));
        state.addClassName("state");
        state.getElement().setAttribute("role", "status");
        answers.add(state);
        if (logged.done() && logged.went() == null) {
            answers.add(row(Stream.of(Went.values())
                    .map(went -> button(
                            "week.went." + went,
                            arrow(went),
                            () -> tap(() -> desk.logs().went(logged.id(), went, command))))
                    .toArray(Component[]::new)));
        } else if (!logged.done() && logged.why() == null) {
            answers.add(row(Stream.of(Why.values())
                    .map(why -> button(
                            "week.why." + why, null, () -> tap(() -> desk.logs().why(logged.id(), why, command))))
                    .toArray(Component[]::new)));
        }
        if (logged.done() && session.isGroup()) {
            answers.add(whoCame(logged));
        }
        if (!logged.note().isEmpty()) {
            Paragraph note = new Paragraph(logged.note());
            note.addClassNames("small", "note");
            answers.add(note);
        }
        String write = getTranslation(logged.note().isEmpty() ? "week.note.add" : "week.note.change");
        Button note = Buttons.quiet(write, () -> note(logged));
        note.setAriaLabel(write + ", " + TimetableWords.session(this, session));
        Button undo = Buttons.quiet(getTranslation("ui.undo"), () -> takeBack(logged));
        undo.setAriaLabel(getTranslation("week.undo.of", TimetableWords.session(this, session)));
        Div more = row(note, undo);
        more.addClassName("more");
        answers.add(more);
    }

    private String state(LoggedSession logged) {
        if (logged.done()) {
            return logged.went() == null
                    ? getTranslation("week.state.done-ask")
                    : getTranslation("week.state.done", getTranslation("week.went.within." + logged.went()));
        }
        return logged.why() == null
                ? getTranslation("week.state.not-ask")
                : getTranslation("week.state.not", getTranslation("week.why.within." + logged.why()));
    }

    /** All came, unless one is marked away. */
    private Component whoCame(LoggedSession logged) {
        Div all = row();
        all.addClassName("who-came");
        all.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("week.came"));
        for (Comer comer : session.comers()) {
            if (!logged.plans().contains(comer.plan())) {
                continue;
            }
            boolean away = logged.away().contains(comer.plan());
            Button one = Buttons.plain(
                    getTranslation(away ? "week.away" : "week.came.one", comer.firstName()),
                    () -> tap(() -> desk.logs().away(logged.id(), comer.plan(), !away, command)));
            one.getElement().setAttribute("aria-pressed", String.valueOf(!away));
            all.add(one);
        }
        return all;
    }

    private void log(boolean done) {
        try {
            tap(() -> desk.logs().log(session.strategy(), session.day(), session.plans(), done, command));
        } catch (AlreadyLogged first) {
            log = first.log();
            show(true);
            boolean all = first.log().plans().containsAll(session.plans());
            answers.addComponentAsFirst(Notice.caution(getTranslation(all ? "week.already" : "week.already.some")));
        }
    }

    private void note(LoggedSession logged) {
        new NoteDialog(
                        getTranslation("week.note.title", TimetableWords.names(this, session.comers())),
                        logged.note(),
                        (seen, text) -> note(logged, seen, text),
                        desk.adults())
                .open();
    }

    /** What was written is not lost with the session: the dialog stays. */
    private void note(LoggedSession logged, String seen, String text) {
        try {
            log = desk.logs().note(logged.id(), seen, text, command);
            show(true);
        } catch (TakenBack gone) {
            showTakenBack();
            throw gone;
        }
    }

    private void takeBack(LoggedSession logged) {
        desk.logs().takeBack(logged.id());
        log = null;
        show(true);
    }

    private void tap(Supplier<LoggedSession> act) {
        try {
            log = act.get();
            show(true);
        } catch (TakenBack gone) {
            showTakenBack();
        }
    }

    /** As it is now: nobody has logged it. */
    private void showTakenBack() {
        log = null;
        show(true);
        answers.addComponentAsFirst(Notice.caution(getTranslation("week.taken-back")));
    }

    private Button button(String key, @Nullable String icon, Runnable act) {
        Button button = Buttons.plain(getTranslation(key), act);
        button.setAriaLabel(getTranslation(key) + ", " + TimetableWords.session(this, session));
        if (icon != null) {
            button.setIcon(sign(icon));
        }
        return button;
    }

    private static String arrow(Went went) {
        return switch (went) {
            case WELL -> "↗";
            case MIXED -> "→";
            case HARD -> "↘";
        };
    }

    private static Span sign(String sign) {
        Span mark = new Span(sign);
        mark.addClassName("sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private static Div row(Component... parts) {
        Div row = new Div(List.of(parts).toArray(Component[]::new));
        row.addClassName("taps");
        return row;
    }
}
