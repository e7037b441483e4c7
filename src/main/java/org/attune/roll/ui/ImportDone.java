package org.attune.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.roll.imports.RollImports.Imported;
import org.attune.ui.Buttons;
import org.attune.ui.Card;

/** Last step: what came in, and what to do next. */
class ImportDone extends Card {

    private static final long serialVersionUID = 1L;

    ImportDone(Imported done) {
        super();
        addClassName("stack");
        UnorderedList counts = new UnorderedList();
        counts.addClassName("facts");
        Map<String, Integer> lines = new LinkedHashMap<>();
        lines.put("import.done.added", done.added());
        lines.put("import.done.changed", done.changed());
        lines.put("import.done.unchanged", done.unchanged());
        lines.put("import.done.staff-added", done.staff().added());
        lines.put("import.done.staff-changed", done.staff().changed());
        lines.put("import.done.staff-unchanged", done.staff().unchanged());
        lines.put("import.done.classes", done.newClasses().size());
        lines.put("import.done.groups", done.newGroups().size());
        lines.put("import.done.left", done.left());
        lines.put("import.done.left-out", done.leftOut());
        lines.forEach((key, count) -> {
            if (count > 0) {
                counts.add(new ListItem(getTranslation(key, count)));
            }
        });
        Div actions = new Div(
                Buttons.mainLink(getTranslation("import.done.next"), StaffView.class),
                Buttons.link(getTranslation("import.done.pupils"), PupilsView.class));
        actions.addClassName("actions");
        int pupils = done.added() + done.changed() + done.unchanged();
        add(
                new H2(getTranslation(pupils > 0 || done.left() > 0 ? "import.done.title" : "import.done.title-staff")),
                counts);
        add(new Paragraph(getTranslation(pupils > 0 ? "import.done.why" : "import.done.why-staff")), actions);
    }
}
