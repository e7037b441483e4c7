package org.attune.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.FieldSet.Legend;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.attune.method.cycle.DayRange;
import org.attune.method.cycle.SchoolCalendar;
import org.attune.method.cycle.Season;
import org.attune.method.cycle.Term;
import org.attune.ui.DateField;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/** The four days of one term. */
final class TermFields extends FieldSet {

    private static final long serialVersionUID = 1L;

    private final int year;
    private final Season season;
    private final DateField first = new DateField(getTranslation("terms.first"));
    private final DateField last = new DateField(getTranslation("terms.last"));
    private final DateField halfFrom = new DateField(getTranslation("terms.half-from"));
    private final DateField halfTo = new DateField(getTranslation("terms.half-to"));

    TermFields(int year, Season season, SchoolCalendar calendar) {
        this.year = year;
        this.season = season;
        Term term = calendar.term(year, season);
        add(new Legend(getTranslation("terms." + season.name().toLowerCase(Locale.ROOT))));
        addClassName("term-fields");
        Div fields = new Div(first, last, halfFrom, halfTo);
        fields.addClassName("pair");
        add(fields);
        if (calendar.isEntered(year, season)) {
            put(term.days(), first, last);
            put(term.half(), halfFrom, halfTo);
        } else {
            Paragraph usual = new Paragraph(getTranslation(
                    "terms.usual",
                    Formats.date(term.days().from()),
                    Formats.date(term.days().to())));
            usual.addClassNames("soft", "small");
            add(usual);
        }
        first.setInitialPosition(term.days().from());
        last.setInitialPosition(term.days().to());
    }

    boolean isEmpty() {
        return first.isEmpty() && last.isEmpty() && halfFrom.isEmpty() && halfTo.isEmpty();
    }

    /** Null where something is missing or out of order; the field says so. */
    @Nullable
    Term term() {
        boolean whole = range(first, last, true) & range(halfFrom, halfTo, false);
        if (!whole) {
            return null;
        }
        DayRange days = new DayRange(first.getValue(), last.getValue());
        DayRange half = halfFrom.isEmpty() ? null : new DayRange(halfFrom.getValue(), halfTo.getValue());
        if (half != null && !(days.holds(half.from()) && days.holds(half.to()))) {
            fault(halfFrom, "roll.refused.term-half");
            return null;
        }
        return new Term(year, season, days, half);
    }

    private boolean range(DateField from, DateField to, boolean needed) {
        if (from.isInvalid() || to.isInvalid()) {
            return false;
        }
        if (from.isEmpty() && to.isEmpty() && !needed) {
            return true;
        }
        if (from.isEmpty() || to.isEmpty()) {
            return fault(from.isEmpty() ? from : to, "terms.pair");
        }
        return !to.getValue().isBefore(from.getValue()) || fault(to, "terms.refused.order");
    }

    private boolean fault(DateField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
        return false;
    }

    private static void put(@Nullable DayRange days, DateField from, DateField to) {
        if (days != null) {
            from.setValue(days.from());
            to.setValue(days.to());
        }
    }
}
