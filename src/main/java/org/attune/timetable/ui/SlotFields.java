package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.attune.method.timetable.Slot;
import org.attune.timetable.Week;
import org.attune.ui.Buttons;
import org.attune.ui.Notice;

/** Days, a time and minutes, filled in from what the plans ask for. */
final class SlotFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<DayOfWeek> DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final List<Integer> MINUTES = List.of(10, 15, 20, 30, 45, 60);
    private static final LocalTime FIRST_LESSON = LocalTime.of(9, 0);
    private static final LocalTime EARLIEST = LocalTime.of(6, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);

    private final Set<DayOfWeek> days = EnumSet.copyOf(DAYS);
    private final Input time = new Input();
    private final Div problem = new Div();
    private int minutes;

    /** @param add takes one slot for each day that is on */
    SlotFields(Week week, Consumer<List<Slot>> add) {
        addClassNames("slot-fields", "stack");
        minutes = usual(week);
        time.setType("time");
        time.setId("slot-time");
        time.getElement().setAttribute("step", "300");
        time.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        time.setValue(
                (week.slots().isEmpty() ? FIRST_LESSON : week.slots().getFirst().from()).toString());
        NativeLabel label = new NativeLabel(getTranslation("week.slots.from"));
        label.setFor(time);
        Div when = new Div(label, time);
        when.addClassName("slot-time");
        Button keep = Buttons.main(getTranslation("week.slots.use"), () -> read(add));
        add(group("week.slots.days", dayButtons()), when, group("week.slots.minutes", minuteButtons()), problem, keep);
    }

    /** As long as the longest session, and long enough that five of them hold all the plans ask for. */
    private static int usual(Week week) {
        int each = Math.max(week.longest(), (week.wanted() - week.minutesThere() + DAYS.size() - 1) / DAYS.size());
        return MINUTES.stream().filter(one -> one >= each).findFirst().orElse(MINUTES.getLast());
    }

    private List<Button> dayButtons() {
        List<Button> buttons = new ArrayList<>();
        for (DayOfWeek day : DAYS) {
            Button button = new Button(day.getDisplayName(TextStyle.SHORT, Locale.UK));
            press(button, true);
            button.addClickListener(event -> {
                boolean on = !days.remove(day);
                if (on) {
                    days.add(day);
                }
                press(button, on);
            });
            buttons.add(button);
        }
        return buttons;
    }

    private List<Button> minuteButtons() {
        List<Button> buttons = new ArrayList<>();
        for (int one : MINUTES) {
            Button button = new Button(String.valueOf(one));
            button.setAriaLabel(getTranslation("week.slots.minutes.of", one));
            press(button, one == minutes);
            button.addClickListener(event -> {
                minutes = one;
                buttons.forEach(other -> press(other, other == button));
            });
            buttons.add(button);
        }
        return buttons;
    }

    private Component group(String key, List<Button> buttons) {
        Span label = new Span(getTranslation(key));
        label.addClassName("label");
        Div chips = new Div(buttons.toArray(Component[]::new));
        chips.addClassName("chips");
        Div group = new Div(label, chips);
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(key));
        return group;
    }

    private void read(Consumer<List<Slot>> add) {
        problem.removeAll();
        LocalTime from = from();
        if (from == null || from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            problem.add(Notice.problem(getTranslation("week.slots.no-time")));
        } else if (days.isEmpty()) {
            problem.add(Notice.problem(getTranslation("week.slots.no-day")));
        } else {
            add.accept(DAYS.stream()
                    .filter(days::contains)
                    .map(day -> new Slot(day, from, from.plusMinutes(minutes)))
                    .toList());
        }
    }

    private @org.jspecify.annotations.Nullable LocalTime from() {
        try {
            return LocalTime.parse(Objects.requireNonNullElse(time.getValue(), ""));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static void press(Button button, boolean on) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
