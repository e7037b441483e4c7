package org.attune.timetable.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.attune.plan.ui.PlanNavigation;
import org.attune.timetable.PlanNote;
import org.attune.ui.Buttons;
import org.attune.ui.Formats;
import org.attune.ui.Undo;

/** A note that another adult left, until this one has read it. */
final class HandedOver extends ListItem {

    private static final long serialVersionUID = 1L;

    HandedOver(TimetableDesk desk, PlanNote note, String by) {
        Paragraph who = new Paragraph(getTranslation(
                "plan-note.by",
                by,
                Formats.date(note.at().atZone(desk.clock().getZone()).toLocalDate())));
        who.addClassNames("small", "soft");
        Anchor plan = new Anchor(PlanNavigation.planHref(note.pupil(), note.plan()), getTranslation("plan-note.plan"));
        Button read = Buttons.plain(getTranslation("plan-note.read"), () -> {
            desk.notes().read(note.plan(), note.id());
            setVisible(false);
            Undo.offer(getTranslation("plan-note.done"), getTranslation("plan-note.back"), () -> unread(desk, note));
        });
        Div ways = new Div(read, plan);
        ways.addClassName("taps");
        add(who, new Paragraph(note.text()), ways);
    }

    private boolean unread(TimetableDesk desk, PlanNote note) {
        boolean back = desk.notes().unread(note.plan(), note.id());
        setVisible(back);
        return back;
    }
}
