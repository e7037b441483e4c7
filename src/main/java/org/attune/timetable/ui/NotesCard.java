package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.access.StaffId;
import org.attune.plan.PlanId;
import org.attune.timetable.PlanNote;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Undo;

/** Notes to hand over, the newest first, and a place to write one. */
final class NotesCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient TimetableDesk desk;
    private final PlanId plan;
    private final boolean writes;

    NotesCard(TimetableDesk desk, PlanId plan, boolean writes) {
        this.desk = desk;
        this.plan = plan;
        this.writes = writes;
        addClassName("notes");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("plan-note.title")));
        List<PlanNote> notes = desk.notes().of(plan);
        if (notes.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(writes ? "plan-note.none" : "plan-note.none.read"));
            none.addClassName("soft");
            add(none);
        } else {
            add(list(notes));
        }
        if (writes) {
            add(form());
        }
    }

    private Component list(List<PlanNote> notes) {
        Map<StaffId, String> names =
                desk.adults().names(notes.stream().map(PlanNote::by).collect(Collectors.toSet()));
        OrderedList list = new OrderedList();
        list.addClassName("lines");
        notes.forEach(note -> {
            Paragraph who = new Paragraph(getTranslation(
                    "plan-note.by",
                    names.getOrDefault(note.by(), ""),
                    Formats.date(note.at().atZone(desk.clock().getZone()).toLocalDate())));
            who.addClassNames("soft", "small");
            list.add(new ListItem(who, new Paragraph(note.text())));
        });
        return list;
    }

    private Component form() {
        TextArea text = new TextArea(getTranslation("plan-note.label"));
        text.setMaxLength(PlanNote.LONGEST);
        text.setHelperText(getTranslation("plan-note.helper"));
        text.setWidthFull();
        Paragraph safety = new Paragraph(getTranslation("ui.safety"));
        safety.addClassName("small");
        Button save = Buttons.plain(getTranslation("plan-note.save"), () -> save(text));
        Div form = new Div(safety, text, save);
        form.addClassName("stack");
        return new NativeDetails(getTranslation("plan-note.write"), form);
    }

    private void save(TextArea text) {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(getTranslation("ui.needed"));
            text.setInvalid(true);
            text.focus();
            return;
        }
        long id = desk.notes().write(plan, text.getValue());
        show();
        Undo.offer(getTranslation("plan-note.saved"), getTranslation("plan-note.undone"), () -> {
            boolean undone = desk.notes().takeBack(plan, id);
            show();
            return undone;
        });
    }
}
