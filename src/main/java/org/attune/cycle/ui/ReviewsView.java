package org.attune.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Role;
import org.attune.cycle.CycleLine;
import org.attune.cycle.ReviewLists;
import org.attune.roll.TermDates;
import org.attune.rulebook.ui.RulebookNavigation;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.jspecify.annotations.Nullable;

/** The plans that run: what is due, what is late, what stalls. The address holds what is shown. */
@Route(CycleNavigation.REVIEWS)
@Menu(title = "cycle.menu", order = 1.7)
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/home.css")
@StyleSheet("context://ui/styles/cycle.css")
class ReviewsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String SHOW = "show";
    private static final int A_SCREENFUL = 60;

    private final transient ReviewLists lists;
    private final transient TermDates terms;
    private final transient CurrentUser user;
    private final transient Clock clock;

    ReviewsView(ReviewLists lists, TermDates terms, CurrentUsers users, Clock clock) {
        this.lists = lists;
        this.terms = terms;
        this.user = users.current();
        this.clock = clock;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(
                lists.mine(),
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(SHOW)
                        .flatMap(Shown::ofCode)
                        .orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("cycle.title"));
    }

    private void show(List<CycleLine> all, @Nullable Shown what) {
        List<CycleLine> shown = what == null ? all : what.among(all);
        add(heading(
                null,
                getTranslation(what == null ? "cycle.title" : "cycle.show." + what.code()),
                getTranslation("cycle.count", shown.size())));
        tellAboutHolidays();
        if (all.isEmpty()) {
            add(new Card(new EmptyState(getTranslation("cycle.none"), getTranslation("cycle.none-help"))));
            return;
        }
        add(filters(all, what));
        if (shown.isEmpty()) {
            add(new Card(new EmptyState(
                    getTranslation("cycle.show.none"),
                    getTranslation("cycle.show.none-help"),
                    new Anchor(CycleNavigation.REVIEWS, getTranslation("cycle.show.all", all.size())))));
        } else {
            add(new Card(list(shown)));
        }
        add(
                RulebookNavigation.rule("review", getTranslation("cycle.rule")),
                new Anchor(CalendarView.HREF, getTranslation("cycle.calendar-link")));
    }

    private void tellAboutHolidays() {
        LocalDate today = LocalDate.now(clock);
        LocalDate back = terms.calendar().backOn(today);
        if (back != null) {
            add(Notice.good(getTranslation("cycle.paused", Formats.date(back))));
        }
    }

    private Component filters(List<CycleLine> all, @Nullable Shown chosen) {
        Nav filters = new Nav();
        filters.setAriaLabel(getTranslation("cycle.show"));
        filters.addClassName("chips");
        filters.add(chip(CycleNavigation.REVIEWS, getTranslation("cycle.show.all", all.size()), chosen == null));
        for (Shown what : Shown.values()) {
            int count = what.among(all).size();
            if (count > 0 || what == chosen) {
                String href = CycleNavigation.REVIEWS + "?" + SHOW + "=" + what.code();
                filters.add(chip(href, getTranslation("cycle.show.chip." + what.code(), count), what == chosen));
            }
        }
        return new Div(filters);
    }

    private Component list(List<CycleLine> shown) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("pupil-rows", "cycle-rows");
        boolean writes = user.is(Role.PRACTITIONER) || user.is(Role.SENCO);
        shown.stream().limit(A_SCREENFUL).forEach(line -> list.add(new CycleRow(line, writes)));
        Div whole = new Div(list);
        if (shown.size() > A_SCREENFUL) {
            whole.add(text("soft", getTranslation("cycle.more", shown.size() - A_SCREENFUL)));
        }
        return whole;
    }

    private static Anchor chip(String href, String words, boolean on) {
        Anchor chip = new Anchor(href, words);
        chip.addClassNames("btn", "chip");
        if (on) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
