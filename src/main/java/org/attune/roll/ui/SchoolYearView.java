package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.attune.access.Role;
import org.attune.method.cycle.SchoolCalendar;
import org.attune.method.cycle.Season;
import org.attune.method.cycle.Term;
import org.attune.roll.RollPaths;
import org.attune.roll.RollRefused;
import org.attune.roll.TermDates;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** The terms of a school year, and the closed days within. The year stands in the address. */
@Route(RollPaths.SCHOOL_YEAR)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("context://ui/styles/cycle.css")
class SchoolYearView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String YEAR = "year";

    private final transient TermDates terms;
    private final int thisYear;
    private final Div told = new Div();

    SchoolYearView(TermDates terms, Clock clock) {
        this.terms = terms;
        this.thisYear = SchoolCalendar.yearOf(LocalDate.now(clock));
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .orElse("");
        show(years().stream()
                .filter(year -> asked.equals("" + year))
                .findFirst()
                .orElse(thisYear));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("terms.title"));
    }

    /** Last year’s are there for plans that began then. */
    private List<Integer> years() {
        return List.of(thisYear - 1, thisYear, thisYear + 1);
    }

    private void show(int year) {
        removeAll();
        told.removeAll();
        SchoolCalendar calendar = terms.calendar();
        List<TermFields> fields = Arrays.stream(Season.values())
                .map(season -> new TermFields(year, season, calendar))
                .toList();
        Card card = new Card(getTranslation("terms.year-is", "" + year, shortYear(year + 1)));
        card.addClassName("stack");
        fields.forEach(card::add);
        card.add(new Div(Buttons.main(getTranslation("terms.save"), () -> save(year, fields))));
        add(
                heading(
                        null,
                        getTranslation("terms.title"),
                        getTranslation("terms.why"),
                        Buttons.link(getTranslation("roll.pupils.title"), PupilsView.class)),
                choice(year),
                told,
                card,
                new ClosuresCard(terms, year));
    }

    private Component choice(int shown) {
        Nav nav = new Nav();
        nav.setAriaLabel(getTranslation("terms.years"));
        nav.addClassName("year-choice");
        years().forEach(year -> {
            Anchor link = new Anchor(
                    RollPaths.SCHOOL_YEAR + "?" + YEAR + "=" + year,
                    getTranslation("terms.year", "" + year, shortYear(year + 1)));
            link.setRouterIgnore(false);
            link.addClassName("btn");
            if (year == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }

    private void save(int year, List<TermFields> fields) {
        told.removeAll();
        List<TermFields> filled = fields.stream().filter(one -> !one.isEmpty()).toList();
        List<Term> given =
                filled.stream().map(TermFields::term).filter(Objects::nonNull).toList();
        if (given.size() < filled.size()) {
            return;
        }
        try {
            terms.save(year, given);
        } catch (RollRefused refused) {
            told.add(Notice.problem(getTranslation(refused.messageKey(), refused.arguments())));
            return;
        }
        show(year);
        told.add(Notice.good(getTranslation("terms.saved", "" + year, shortYear(year + 1))));
    }

    static String shortYear(int year) {
        return "%02d".formatted(year % 100);
    }
}
