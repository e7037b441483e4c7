package org.attune.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.attune.roll.year.YearStanding;
import org.attune.roll.year.YearStanding.State;
import org.attune.roll.year.YearStanding.Written;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Notice;

/** The new year is written in: confirm it, or take it back. What was changed since is named. */
class YearWrittenPanel extends Card {

    private static final long serialVersionUID = 1L;

    YearWrittenPanel(YearStanding standing, Runnable confirm, Runnable takeBack) {
        super();
        addClassName("stack");
        String day = Formats.date(standing.firstDay());
        Written written = Objects.requireNonNull(standing.written());
        if (standing.state() == State.CONFIRMED) {
            add(new H2(getTranslation("year.confirmed")), new Paragraph(getTranslation("year.confirmed-help", day)));
        } else {
            add(new H2(getTranslation("year.written", day)), new Paragraph(getTranslation("year.written-help", day)));
        }
        since("year.since-pupils", written.pupilsSince());
        since("year.since-adults", written.adultsSince());
        since("year.since-came", written.cameSince());
        if (standing.state() == State.WRITTEN) {
            Div actions = new Div(
                    Buttons.main(getTranslation("year.confirm"), confirm),
                    Buttons.plain(getTranslation("year.take-back"), takeBack));
            actions.addClassName("actions");
            add(actions);
        }
    }

    private void since(String key, List<String> names) {
        if (!names.isEmpty()) {
            add(Notice.caution(getTranslation(key, names.size(), String.join(", ", names))));
        }
    }
}
