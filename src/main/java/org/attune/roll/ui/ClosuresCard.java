package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.attune.method.cycle.SchoolCalendar;
import org.attune.roll.Closure;
import org.attune.roll.RollRefused;
import org.attune.roll.TermDates;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Undo;

/** Days within a school year on which the school is closed: each can be removed, and that undone. */
final class ClosuresCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient TermDates terms;
    private final int year;
    private final Div list = new Div();
    private final Div problem = new Div();
    private final DateField from = new DateField(getTranslation("terms.from"));
    private final DateField to = new DateField(getTranslation("terms.to"));
    private final TextField reason = Fields.text(getTranslation("terms.reason"));

    ClosuresCard(TermDates terms, int year) {
        super();
        this.terms = terms;
        this.year = year;
        addClassName("stack");
        Paragraph why = new Paragraph(getTranslation("terms.closed-why"));
        why.addClassName("soft");
        to.setHelperText(getTranslation("terms.to-help"));
        reason.setPlaceholder(getTranslation("terms.reason-hint"));
        Div row = new Div(from, to, reason, Buttons.plain(getTranslation("terms.add"), this::close));
        row.addClassNames("adding", "closing");
        add(new com.vaadin.flow.component.html.H2(getTranslation("terms.closed")), why, list, problem, row);
        show();
    }

    private void show() {
        list.removeAll();
        List<Closure> own = terms.closures().stream()
                .filter(one -> SchoolCalendar.yearOf(one.days().from()) == year)
                .toList();
        if (own.isEmpty()) {
            Span none = new Span(getTranslation("terms.closed-none"));
            none.addClassName("soft");
            list.add(none);
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("lines");
        own.forEach(one -> lines.add(line(one)));
        list.add(lines);
    }

    private Component line(Closure one) {
        var remove = Buttons.quiet(getTranslation("terms.remove"), () -> open(one));
        remove.setAriaLabel(getTranslation("terms.remove-which", days(one), one.reason()));
        Span reasonWords = new Span(one.reason());
        reasonWords.addClassName("soft");
        Div words = new Div(new Span(days(one) + " "), reasonWords);
        Div row = new Div(words, remove);
        row.addClassNames("row", "between");
        return new ListItem(row);
    }

    private void close() {
        problem.removeAll();
        if (from.isEmpty() || from.isInvalid() || to.isInvalid()) {
            from.setErrorMessage(getTranslation("ui.needed"));
            from.setInvalid(true);
            from.focus();
            return;
        }
        if (SchoolCalendar.yearOf(from.getValue()) != year) {
            problem.add(
                    Notice.problem(getTranslation("terms.other-year", "" + year, SchoolYearView.shortYear(year + 1))));
            return;
        }
        LocalDate last = to.isEmpty() ? from.getValue() : to.getValue();
        try {
            terms.close(from.getValue(), last, reason.getValue());
        } catch (RollRefused refused) {
            problem.add(Notice.problem(getTranslation(refused.messageKey(), refused.arguments())));
            return;
        }
        from.clear();
        to.clear();
        reason.clear();
        show();
        from.focus();
    }

    private void open(Closure one) {
        if (Refusals.none(() -> terms.open(one.id()))) {
            Undo.offer(
                    getTranslation("terms.removed", days(one)),
                    getTranslation("terms.put-back", days(one)),
                    () -> Refusals.none(() -> {
                        terms.close(one.days().from(), one.days().to(), one.reason());
                        show();
                    }));
        }
        show();
    }

    private String days(Closure one) {
        return one.days().from().equals(one.days().to())
                ? Formats.date(one.days().from())
                : getTranslation(
                        "terms.days",
                        Formats.date(one.days().from()),
                        Formats.date(one.days().to()));
    }
}
