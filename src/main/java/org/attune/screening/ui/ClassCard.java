package org.attune.screening.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.attune.library.ui.LibraryNavigation;
import org.attune.method.planning.RoutineOutcome;
import org.attune.method.planning.SharedChoice;
import org.attune.method.planning.Strategy;
import org.attune.method.screening.SharedItem;
import org.attune.screening.ScreenResult;
import org.attune.ui.Card;

/** What many of the class find hard, and what the whole class could do about it in the minutes there are. The address holds the minutes. */
final class ClassCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> MINUTES = List.of(15, 30, 60, 90);
    private static final int USUAL = 30;
    private static final String KEY = "minutes";

    ClassCard(ScreenResult result) {
        addClassName("class-card");
        add(new H2(getTranslation("screen.class.title")));
        List<SharedItem> shared = result.look().shared();
        if (shared.isEmpty()) {
            add(soft(getTranslation("screen.class.none")));
            return;
        }
        add(soft(getTranslation("screen.class.why")), items(shared), new H3(getTranslation("screen.class.together")));
        add(minutes(result), strategies(result.choice()));
        if (result.choice().routine() == RoutineOutcome.NONE_FITS) {
            add(soft(getTranslation("screen.class.no-routine")));
        }
        add(soft(getTranslation("screen.class.check")));
    }

    /** What the address asks for, where it is one of those offered. */
    static int minutes(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(KEY)
                .filter(asked -> MINUTES.stream().anyMatch(one -> one.toString().equals(asked)))
                .map(Integer::valueOf)
                .orElse(USUAL);
    }

    private UnorderedList items(List<SharedItem> shared) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "pairs");
        for (SharedItem item : shared) {
            Span count = new Span(getTranslation("screen.class.count", item.below(), item.seen()));
            count.addClassNames("soft", "num");
            list.add(new ListItem(new Span(item.item().statement()), count));
        }
        return list;
    }

    private Nav minutes(ScreenResult result) {
        Nav nav = new Nav();
        nav.setAriaLabel(getTranslation("screen.class.minutes"));
        nav.addClassName("chips");
        for (int minutes : MINUTES) {
            Anchor chip = new Anchor(
                    ScreeningNavigation.resultHref(result.screen().id()) + "?" + KEY + "=" + minutes,
                    getTranslation("screen.class.minutes-of", minutes));
            chip.addClassNames("btn", "chip");
            if (minutes == result.minutes()) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            nav.add(chip);
        }
        return nav;
    }

    private Div strategies(SharedChoice choice) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        choice.strategies().forEach(shared -> {
            Strategy strategy = shared.strategy();
            Anchor title = new Anchor(LibraryNavigation.strategyHref(strategy.code()), strategy.title());
            title.addClassName("strong");
            Span minutes = new Span(getTranslation("screen.class.strategy", strategy.staffMinutesAWeek()));
            minutes.addClassNames("soft", "num");
            Div head = new Div(title, minutes);
            head.addClassNames("row", "between");
            list.add(new ListItem(head, new Paragraph(strategy.why())));
        });
        return choice.strategies().isEmpty()
                ? new Div(soft(getTranslation("screen.class.nothing-fits")))
                : new Div(list);
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("soft");
        return soft;
    }
}
