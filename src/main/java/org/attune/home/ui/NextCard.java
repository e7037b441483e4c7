package org.attune.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.home.NextThing;
import org.attune.home.PupilLine;
import org.attune.ui.Card;
import org.attune.ui.Formats;

/** The one next thing to do, in a sentence with one button. */
final class NextCard extends Card {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final Paragraph where = new Paragraph();
    private final transient NextThing next;
    private final String state;

    /** @param main whether it has the screen’s dark button */
    NextCard(PupilLine line, ZoneId zone, boolean main) {
        next = line.next();
        state = switch (next) {
            case NextThing.CarryOn begun -> progress(begun, line, zone);
            case NextThing.SeePlan ignored
            when line.plan() != null ->
                getTranslation("home.review-on", Formats.date(line.plan().reviewOn()));
            default -> NextWords.state(this, line, zone);
        };
        addClassName("next-card");
        Span above = new Span(getTranslation("home.next"));
        above.addClassName("eyebrow");
        String name = line.pupil().displayName();
        title.setText(getTranslation(NextWords.titleKey(next), name));
        where.setText(about(line));
        where.addClassNames("soft", "num");
        Div words = new Div(above, title, where);
        words.addClassName("grow");
        Div row = new Div(words);
        row.addClassNames("row", "between");
        String href = NextWords.href(next, line.pupil().id());
        if (href != null) {
            Anchor act = new Anchor(href, getTranslation(NextWords.actKey(next)));
            act.addClassName("btn");
            act.setClassName("main", main);
            act.setAriaLabel(act.getText() + ", " + name);
            row.add(act);
        }
        add(row);
    }

    /** On the pupil’s own page the name is the title. */
    NextCard onOwnPage() {
        title.setText(getTranslation(NextWords.titleKey(next) + ".own"));
        where.setText(state);
        return this;
    }

    private String about(PupilLine line) {
        return Stream.of(PupilRow.place(line.pupil()), state)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String progress(NextThing.CarryOn begun, PupilLine line, ZoneId zone) {
        if (line.savedAt() == null) {
            return getTranslation("home.begun", begun.answered(), begun.items());
        }
        var at = Objects.requireNonNull(line.savedAt()).atZone(zone);
        return getTranslation(
                "home.begun-saved",
                begun.answered(),
                begun.items(),
                Formats.shortDate(at.toLocalDate()) + ", " + Formats.time(at.toInstant(), zone));
    }
}
