package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.attune.access.AccountSummary;
import org.attune.roll.StaffMember;
import org.attune.roll.TrainingState;
import org.attune.ui.Formats;

/** Training and account in a few words, with the colour of their state. */
final class StaffWords {

    private StaffWords() {}

    static Span training(Component on, StaffMember one, LocalDate today) {
        TrainingState state = one.training(today);
        String until = one.trainedUntil() == null ? "" : Formats.date(one.trainedUntil());
        String colour = switch (state) {
            case CURRENT -> "secure";
            case ENDS_SOON, ENDED -> "possible";
            case NONE -> "none";
        };
        return tag(on.getTranslation("staff.training." + state, until), colour);
    }

    static Span account(Component on, StaffMember one) {
        AccountSummary account = one.account();
        if (account == null) {
            return tag(on.getTranslation("staff.account.NONE"), "none");
        }
        if (!account.enabled()) {
            return tag(on.getTranslation("staff.account.CLOSED"), "none");
        }
        return account.waitingForFirstSignIn()
                ? tag(on.getTranslation("staff.account.WAITING"), "watch")
                : tag(on.getTranslation("staff.account.OPEN"), "secure");
    }

    private static Span tag(String text, String colour) {
        Span tag = new Span(text);
        tag.addClassNames("tag", colour);
        return tag;
    }
}
