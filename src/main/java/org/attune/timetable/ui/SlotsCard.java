package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attune.method.timetable.Slot;
import org.attune.timetable.Week;
import org.attune.ui.Buttons;
import org.attune.ui.Card;

/** The times that the adult gives: some days, one time, so many minutes; one tap adds them all. */
final class SlotsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Week week;
    private final transient Consumer<List<Slot>> keep;

    /** @param keep takes all the times that are to hold */
    SlotsCard(Week week, Consumer<List<Slot>> keep) {
        this.week = week;
        this.keep = keep;
        addClassNames("slots", "stack");
        SlotFields fields = new SlotFields(week, this::with);
        if (week.slots().isEmpty()) {
            add(new H2(getTranslation("week.slots.ask")));
            Paragraph why = new Paragraph(getTranslation("week.slots.default", week.wanted(), week.longest()));
            why.addClassName("soft");
            add(why, fields);
        } else {
            add(new H2(getTranslation("week.slots")), list());
            NativeDetails more = new NativeDetails(getTranslation("week.slots.add-more"), fields);
            add(more);
        }
    }

    private Component list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("slot-list");
        for (Slot slot : week.slots()) {
            String when = getTranslation(
                    "week.slot", TimetableWords.day(slot.day()), TimetableWords.times(slot.from(), slot.to()));
            Button out = Buttons.quiet(getTranslation("week.slots.out"), () -> without(slot));
            out.setAriaLabel(getTranslation("week.slots.out.of", when));
            Span words = new Span(when);
            words.addClassName("num");
            list.add(new ListItem(new Div(words), out));
        }
        return list;
    }

    private void with(List<Slot> more) {
        List<Slot> all = new ArrayList<>(week.slots());
        all.addAll(more);
        keep.accept(all);
    }

    private void without(Slot slot) {
        List<Slot> fewer = new ArrayList<>(week.slots());
        fewer.remove(slot);
        keep.accept(fewer);
    }
}
