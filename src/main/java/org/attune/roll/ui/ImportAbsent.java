package org.attune.roll.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.roll.imports.DryRun.Absent;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.jspecify.annotations.Nullable;

/** Pupils on the roll whom the file does not name. They stay, unless the administrator ticks that they left. */
class ImportAbsent extends Card {

    private static final long serialVersionUID = 1L;

    private final Grid<Absent> list = new Grid<>();
    private final DateField leftOn = new DateField(getTranslation("import.left-on"));

    ImportAbsent(List<Absent> absent, LocalDate today, Runnable changed) {
        add(new H2(getTranslation("import.absent", absent.size())));
        addClassName("stack");
        leftOn.setMax(today);
        Lists.calm(list, getTranslation("import.absent-label"));
        list.addClassName("short");
        Lists.fit(list, absent.size());
        leftOn.setWidth("240px");
        list.setSelectionMode(Grid.SelectionMode.MULTI);
        list.addColumn(Absent::name).setHeader(getTranslation("roll.pupil"));
        list.addColumn(one -> one.className() == null ? getTranslation("roll.no-class") : one.className())
                .setHeader(getTranslation("roll.class"));
        list.setItems(absent);
        list.addSelectionListener(event -> changed.run());
        add(new Paragraph(getTranslation("import.absent-help")), list, leftOn);
    }

    Set<PupilId> leavers() {
        return list.getSelectedItems().stream().map(Absent::pupil).collect(Collectors.toSet());
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn.getValue();
    }
}
