package org.attune.cycle.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.attune.cycle.Decided;
import org.attune.cycle.EndingPlan;
import org.attune.cycle.ReviewPage;
import org.attune.method.cycle.Decision;
import org.attune.method.cycle.EndReason;
import org.attune.ui.Card;
import org.attune.ui.Formats;

/** What was decided, to read. Until the review is confirmed nothing is, whatever somebody has chosen so far. */
final class DecidedCard extends Card {

    private static final long serialVersionUID = 1L;

    DecidedCard(ReviewPage page) {
        super();
        addClassNames("stack", "review-part");
        Decided decided = page.review().decided();
        Decision decision = decided.decision();
        if (!page.review().isConfirmed() || decision == null) {
            add(new H2(
                    getTranslation(page.review().version() == 0 ? "review.decided.none" : "review.decided.not-yet")));
            return;
        }
        add(new H2(getTranslation("review.decision." + decision.name())));
        EndReason end = decided.end();
        if (end != null) {
            add(new Paragraph(getTranslation("review.end." + end.name())));
        }
        line("", decided.reason());
        line("review.why-again", decided.whyAgain());
        EndingPlan ending = decided.ending();
        if (ending.lastDay() != null) {
            line("review.last-day", Formats.date(ending.lastDay()));
        }
        line("review.goodbye", ending.goodbye());
        line("review.stays", ending.stays());
        line("review.back-if", ending.backIf());
    }

    private void line(String key, String words) {
        if (!words.isEmpty()) {
            if (!key.isEmpty()) {
                add(new H3(getTranslation(key)));
            }
            add(new Paragraph(words));
        }
    }
}
