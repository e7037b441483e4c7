package org.attune.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import org.attune.roll.imports.RollImports.Proposal;
import org.attune.sheet.Sheet;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Second step: which column is what. */
class ImportColumnsStep extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Sheet sheet;
    private final transient Consumer<ColumnMapping> next;
    private final Map<Field, Select<Integer>> fields = new EnumMap<>(Field.class);
    private final Div problem = new Div();

    ImportColumnsStep(Proposal proposal, Consumer<ColumnMapping> next, Runnable back) {
        this.sheet = proposal.sheet();
        this.next = next;
        addClassName("stack");
        add(new H2(getTranslation("import.columns")));
        add(new Paragraph(getTranslation("import.columns-help", sheet.rows().size())), problem);
        if (proposal.remembered()) {
            problem.add(Notice.good(getTranslation("import.remembered")));
        }
        Div all = new Div();
        all.addClassName("columns");
        for (Field field : Field.values()) {
            Select<Integer> select = select(field, proposal.mapping().column(field));
            fields.put(field, select);
            all.add(select);
        }
        Div actions = new Div(
                Buttons.main(getTranslation("import.check"), this::go),
                Buttons.plain(getTranslation("import.other-file"), back));
        actions.addClassName("actions");
        add(all, actions);
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
        ColumnMapping mapping = new ColumnMapping(fields.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue())));
        List<Field> missing = mapping.missing();
        fields.forEach((field, select) -> {
            select.setErrorMessage(getTranslation("import.needed"));
            select.setInvalid(missing.contains(field));
        });
        if (!missing.isEmpty()) {
            Optional.ofNullable(fields.get(missing.getFirst())).ifPresent(Select::focus);
        } else if (mapping.columns().values().stream().distinct().count()
                < mapping.columns().size()) {
            problem.add(Notice.problem(getTranslation("import.column-twice")));
        } else {
            next.accept(mapping);
        }
    }
}
