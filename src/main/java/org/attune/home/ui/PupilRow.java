package org.attune.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.home.NextThing;
import org.attune.home.PupilLine;
import org.attune.roll.PupilSummary;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/** One pupil: name, where they stand, and one button for the next thing. */
final class PupilRow extends ListItem {

    private static final long serialVersionUID = 1L;

    PupilRow(PupilLine line, ZoneId zone) {
        addClassName("pupil-row");
        PupilSummary pupil = line.pupil();
        Anchor name = new Anchor(PupilView.href(pupil.id()), pupil.displayName());
        name.addClassName("pupil-name");
        Span where = new Span(place(pupil));
        where.addClassName("soft");
        Div words = new Div(new Div(name, where));
        words.addClassName("grow");
        if (line.next() instanceof NextThing.CarryOn begun) {
            words.add(progress(begun, line, zone));
        } else {
            Div state = new Div(state(line, zone));
            state.addClassNames("soft", "small");
            words.add(state);
        }
        add(words);
        Anchor act = act(line.next(), pupil);
        if (act != null) {
            act.addClassName("btn");
            act.setAriaLabel(act.getText() + ", " + pupil.displayName());
            add(act);
        }
    }

    /** Year 2 · Oak */
    static String place(PupilSummary pupil) {
        return Stream.of(Formats.yearGroup(pupil.yearGroup()), pupil.className())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Div progress(NextThing.CarryOn begun, PupilLine line, ZoneId zone) {
        Span done = new Span();
        done.getStyle().setWidth(100 * begun.answered() / Math.max(1, begun.items()) + "%");
        Div bar = new Div(done);
        bar.addClassNames("bar", "row-bar");
        String text = line.savedAt() == null
                ? getTranslation("home.begun", begun.answered(), begun.items())
                : getTranslation("home.begun-saved", begun.answered(), begun.items(), saved(line, zone));
        Span words = new Span(text);
        words.addClassNames("soft", "small", "num");
        Div row = new Div(bar, words);
        row.addClassName("row");
        return row;
    }

    private static String saved(PupilLine line, ZoneId zone) {
        var at = Objects.requireNonNull(line.savedAt());
        return Formats.shortDate(at.atZone(zone).toLocalDate()) + ", " + Formats.time(at, zone);
    }

    private String state(PupilLine line, ZoneId zone) {
        return NextWords.state(this, line, zone);
    }

    private @Nullable Anchor act(NextThing next, PupilSummary pupil) {
        String href = NextWords.href(next, pupil.id());
        return href == null ? null : new Anchor(href, getTranslation(NextWords.actKey(next)));
    }
}
