package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.attune.access.PupilId;
import org.attune.timetable.Half;
import org.attune.timetable.Week.PartTime;
import org.attune.ui.Card;

/**
 * Pupils who are here for a part of the week only: the half days on which they are elsewhere. A tap changes its own button, so that the
 * keyboard keeps its place.
 */
final class PartTimeCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final List<DayOfWeek> DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    PartTimeCard(List<PartTime> pupils, BiConsumer<PupilId, Set<Half>> keep) {
        Paragraph why = new Paragraph(getTranslation("week.part-time.help"));
        why.addClassName("soft");
        add(new H2(getTranslation("week.part-time")), why);
        pupils.forEach(pupil -> add(halves(pupil, keep)));
    }

    private Component halves(PartTime pupil, BiConsumer<PupilId, Set<Half>> keep) {
        Div chips = new Div();
        chips.addClassNames("chips", "halves");
        Set<Half> elsewhere = new HashSet<>(pupil.elsewhere());
        for (boolean afternoon : List.of(false, true)) {
            for (DayOfWeek day : DAYS) {
                chips.add(half(new Half(day, afternoon), elsewhere, () -> keep.accept(pupil.pupil(), elsewhere)));
            }
        }
        chips.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("week.part-time.of", pupil.name()));
        Div one = new Div(new H3(pupil.name()), chips);
        one.addClassName("part-time");
        return one;
    }

    private Button half(Half half, Set<Half> elsewhere, Runnable keep) {
        String when = half.afternoon() ? "week.half.afternoon" : "week.half.morning";
        Button button = new Button(getTranslation(when, half.day().getDisplayName(TextStyle.SHORT, Locale.UK)));
        press(button, elsewhere.contains(half));
        button.addClickListener(event -> {
            boolean away = !elsewhere.remove(half) && elsewhere.add(half);
            press(button, away);
            keep.run();
        });
        return button;
    }

    private static void press(Button button, boolean on) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
