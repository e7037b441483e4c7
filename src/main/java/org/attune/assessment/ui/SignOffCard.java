package org.attune.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.attune.assessment.SignOff;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Whether the SENCO has signed, and what that means: nothing goes to a parent or another agency before. */
final class SignOffCard extends Card {

    private static final long serialVersionUID = 1L;

    /**
     * @param name of the SENCO who signed
     * @param ask opens the dialog; null for those who do not sign
     */
    SignOffCard(@Nullable SignOff signOff, String name, ZoneId zone, @Nullable Runnable ask) {
        addClassName("signing");
        Paragraph means = new Paragraph(getTranslation(signOff == null ? "result.sign.before" : "result.sign.after"));
        means.addClassName("soft");
        Div words = new Div(title(signOff, name, zone), means);
        words.addClassName("grow");
        Div row = new Div(words);
        row.addClassNames("row", "between");
        add(row);
        if (signOff == null && ask != null) {
            Div actions = new Div(Buttons.plain(getTranslation("result.sign"), ask));
            actions.addClassName("actions");
            row.add(actions);
        }
        if (signOff != null && signOff.note() != null) {
            Paragraph note = new Paragraph("“" + signOff.note() + "”");
            note.addClassName("said");
            add(note);
        }
    }

    private H2 title(@Nullable SignOff signOff, String name, ZoneId zone) {
        return new H2(
                signOff == null
                        ? getTranslation("result.sign.open")
                        : getTranslation(
                                "result.sign.done",
                                name,
                                Formats.date(signOff.at().atZone(zone).toLocalDate())));
    }
}
