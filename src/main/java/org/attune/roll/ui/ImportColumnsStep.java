package org.attune.roll.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.roll.Upn;
import org.attune.roll.imports.ColumnMapping;
import org.attune.roll.imports.Field;
import org.attune.roll.imports.RollFile;
import org.attune.roll.imports.Subject;
import org.attune.sheet.Sheet;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Second step: which column is what. */
class ImportColumnsStep extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Sheet sheet;
    private final transient ColumnMapping mapping;
    private final transient Consumer<ColumnMapping> next;
    private final MultiSelectComboBox<Integer> several = new MultiSelectComboBox<>();
    private final Map<Field, Select<Integer>> fields = new EnumMap<>(Field.class);
    private final Div problem = new Div();

    /** What the person chooses here beside the columns: whom the table lists, and which sheet of a workbook it is. */
    interface Choices {

        void list(Subject subject);

        void open(String part);
    }

    ImportColumnsStep(
            RollFile.Table table,
            ColumnMapping mapping,
            boolean remembered,
            Choices choices,
            Consumer<ColumnMapping> next,
            Runnable back) {
        this.sheet = table.sheet();
        this.mapping = mapping;
        this.next = next;
        addClassName("stack");
        add(new H2(getTranslation("import.columns")));
        add(new Paragraph(getTranslation("import.columns-help", sheet.rows().size())), problem);
        if (remembered) {
            problem.add(Notice.good(getTranslation("import.remembered")));
        }
        add(choices(table, choices));
        Div all = new Div();
        all.addClassName("columns");
        for (Field field : Field.of(mapping.subject())) {
            Select<Integer> select = select(field, mapping.column(field));
            fields.put(field, select);
            all.add(select);
        }
        all.add(several());
        Div actions = new Div(
                Buttons.main(getTranslation("import.check"), this::go),
                Buttons.plain(getTranslation("import.other-file"), back));
        actions.addClassName("actions");
        add(all, actions);
    }

    private Div choices(RollFile.Table table, Choices choices) {
        Div line = new Div();
        line.addClassNames("stack", "left");
        if (!table.parts().isEmpty()) {
            Select<String> part = new Select<>();
            part.setLabel(getTranslation("import.sheet"));
            part.setItems(table.parts());
            part.setValue(table.part());
            part.addValueChangeListener(event -> choices.open(event.getValue()));
            line.add(part);
        }
        RadioButtonGroup<Subject> subject = new RadioButtonGroup<>();
        subject.setLabel(getTranslation("import.subject"));
        subject.setItems(Subject.values());
        subject.setItemLabelGenerator(one -> getTranslation("import.subject." + one));
        subject.setValue(mapping.subject());
        subject.addValueChangeListener(event -> choices.list(event.getValue()));
        line.add(subject);
        return line;
    }

    private MultiSelectComboBox<Integer> several() {
        Field field = Field.several(mapping.subject());
        several.setLabel(getTranslation("import.field." + field.key()));
        several.setHelperText(getTranslation("import.several." + field.key()));
        several.setItems(IntStream.range(0, sheet.headers().size()).boxed().toList());
        several.setItemLabelGenerator(this::heading);
        several.setValue(mapping.several().stream()
                .filter(column -> column < sheet.headers().size())
                .collect(Collectors.toSet()));
        return several;
    }

    private Select<Integer> select(Field field, @Nullable Integer column) {
        Select<Integer> select = new Select<>();
        select.setLabel(getTranslation("import.field." + field.key()));
        select.setItems(IntStream.range(0, sheet.headers().size()).boxed().toList());
        select.setItemLabelGenerator(this::heading);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("import.no-column"));
        select.addValueChangeListener(event -> select.setHelperText(example(field, event.getValue())));
        if (column != null && column < sheet.headers().size()) {
            select.setValue(column);
        }
        return select;
    }

    private String heading(@Nullable Integer column) {
        if (column == null) {
            return getTranslation("import.no-column");
        }
        String heading = sheet.headers().get(column);
        return heading.isEmpty() ? getTranslation("import.column-number", column + 1) : heading;
    }

    /** The first value of the column; a pupil number shows its end only. */
    private String example(Field field, @Nullable Integer column) {
        if (column == null) {
            return "";
        }
        return sheet.rows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> getTranslation("import.example", field == Field.UPN ? "" + Upn.masked(cell) : cell))
                .orElse(getTranslation("import.empty-column"));
    }

    private void go() {
        problem.removeAll();
        ColumnMapping chosen = new ColumnMapping(
                mapping.subject(),
                fields.entrySet().stream()
                        .filter(entry -> entry.getValue().getValue() != null)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().getValue())),
                List.copyOf(several.getValue()));
        List<Field> missing = chosen.missing();
        fields.forEach((field, select) -> {
            select.setErrorMessage(getTranslation("import.needed"));
            select.setInvalid(missing.contains(field));
        });
        if (!missing.isEmpty()) {
            Optional.ofNullable(fields.get(missing.getFirst())).ifPresent(Select::focus);
        } else if (chosen.usesOneTwice()) {
            problem.add(Notice.problem(getTranslation("import.column-twice")));
        } else {
            next.accept(chosen);
        }
    }
}
