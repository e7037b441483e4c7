package org.attune.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.attune.roll.year.HandoverPreview.Ahead;
import org.attune.roll.year.Handovers;
import org.attune.roll.year.YearRefused;
import org.attune.ui.Buttons;
import org.attune.ui.Formats;
import org.attune.ui.Notice;

/** A handover that is still ahead, with its undo. */
class HandoverNotice extends Div {

    private static final long serialVersionUID = 1L;

    HandoverNotice(Handovers handovers, Ahead ahead, Runnable again) {
        Div words = new Div();
        if (ahead.lastDay() != null) {
            words.add(new Paragraph(getTranslation(
                    "handover.ahead-stops", String.join(", ", ahead.stopping()), Formats.date(ahead.lastDay()))));
        }
        if (ahead.firstDay() != null) {
            words.add(new Paragraph(getTranslation(
                    "handover.ahead-starts", String.join(", ", ahead.starting()), Formats.date(ahead.firstDay()))));
        }
        words.add(Buttons.quiet(getTranslation("handover.undo"), () -> {
            try {
                handovers.takeBack(ahead.id());
                again.run();
            } catch (YearRefused refused) {
                removeAll();
                add(Notice.problem(getTranslation(refused.messageKey())));
            }
        }));
        add(Notice.good(words));
    }
}
