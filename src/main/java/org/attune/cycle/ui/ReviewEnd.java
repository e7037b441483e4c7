package org.attune.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.attune.cycle.ReviewPage;
import org.attune.method.cycle.Decision;
import org.attune.plan.ui.PlanNavigation;
import org.attune.roll.TrainingNeeded;
import org.attune.training.ui.TrainingNavigation;
import org.attune.ui.Buttons;
import org.attune.ui.Notice;

/** Below a review to read: the next plan while none was adopted, the paper, and the plan it was about. */
final class ReviewEnd extends Div {

    private static final long serialVersionUID = 1L;

    private final Div told = new Div();

    /**
     * @param writes whether the person makes plans for the pupil
     * @param follow opens the draft that follows; it is made where it is missing, or was thrown away
     */
    ReviewEnd(ReviewPage page, ReviewScreen screen, boolean writes, Runnable follow) {
        told.getElement().setAttribute("role", "alert");
        Div row = new Div();
        row.addClassName("row");
        if (writes && plansNext(page, screen)) {
            row.add(Buttons.main(getTranslation("review.next-plan"), () -> next(follow)));
        }
        if (page.review().isConfirmed()) {
            Anchor print = new Anchor(CycleNavigation.paperHref(page.cycle().id()), getTranslation("review.print"));
            print.setTarget(AnchorTarget.BLANK);
            print.setRouterIgnore(true);
            print.addClassName("btn");
            row.add(print);
        }
        row.add(new Anchor(
                PlanNavigation.planHref(page.pupil().id(), page.cycle().plan()), getTranslation("review.plan")));
        add(told, row);
    }

    static Component untrained(Component here, String key) {
        return Notice.caution(
                new Span(here.getTranslation(key) + " "),
                new Anchor(TrainingNavigation.HREF, here.getTranslation("review.training.go")));
    }

    /** Where a later plan was adopted, there is a later cycle. */
    private static boolean plansNext(ReviewPage page, ReviewScreen screen) {
        Decision decision = page.review().decided().decision();
        return page.review().isConfirmed()
                && decision != null
                && decision.goesOn()
                && screen.cycles()
                        .of(page.pupil().id())
                        .getFirst()
                        .id()
                        .equals(page.cycle().id());
    }

    private void next(Runnable follow) {
        told.removeAll();
        try {
            follow.run();
        } catch (TrainingNeeded needed) {
            told.add(untrained(this, "review.training.plan"));
        }
    }
}
