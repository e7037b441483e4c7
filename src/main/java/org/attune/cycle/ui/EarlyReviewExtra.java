package org.attune.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.access.PupilId;
import org.attune.cycle.Cycles;
import org.attune.plan.PlanPage;
import org.attune.plan.PlanState;
import org.attune.plan.ui.PlanExtra;
import org.attune.roll.Pupils;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.springframework.core.annotation.Order;

/** On the page of a running plan: its review can be held before its day, so that a plan can end when a pupil moves or somebody says no. */
@Order(2)
@org.springframework.stereotype.Component
class EarlyReviewExtra implements PlanExtra {

    private final Cycles cycles;
    private final Pupils pupils;
    private final Clock clock;

    EarlyReviewExtra(Cycles cycles, Pupils pupils, Clock clock) {
        this.cycles = cycles;
        this.pupils = pupils;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(PlanPage page, boolean writes) {
        PupilId pupil = page.pupil().id();
        if (!writes
                || page.plan().state() != PlanState.ADOPTED
                || !pupils.reach(pupil).writes()) {
            return Optional.empty();
        }
        return Optional.ofNullable(cycles.standings(List.of(pupil)).get(pupil))
                .filter(cycle -> cycle.plan().equals(page.plan().id()))
                .map(cycle -> card(page, CycleNavigation.reviewHref(pupil, cycle.id())));
    }

    private Component card(PlanPage page, String href) {
        Card card = new Card();
        String day = Formats.date(page.plan().dates().reviewOn());
        Span why = new Span(card.getTranslation(why(page.plan().dates().reviewOn()), day));
        why.addClassName("soft");
        card.add(new Paragraph(why, new Span(" "), new Anchor(href, card.getTranslation("review.early"))));
        return card;
    }

    private String why(LocalDate reviewOn) {
        LocalDate today = LocalDate.now(clock);
        if (reviewOn.isBefore(today)) {
            return "review.early.late";
        }
        return reviewOn.equals(today) ? "review.early.today" : "review.early.why";
    }
}
