package org.attune.roll.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.attune.roll.imports.Answer;
import org.attune.roll.imports.DryRun;
import org.attune.roll.imports.Fate;
import org.attune.roll.imports.Problem;
import org.attune.roll.imports.RowFate;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Every row of the file with its fate in words; the counts filter the list. */
class ImportRows extends Div {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "ALL";
    private static final List<Fate> ORDER =
            List.of(Fate.POSSIBLE, Fate.REJECTED, Fate.NEW, Fate.CHANGED, Fate.UNCHANGED);

    private final RadioButtonGroup<String> filter = new RadioButtonGroup<>();
    private final Grid<RowFate> list = new Grid<>();
    private transient @Nullable DryRun run;

    ImportRows(BiConsumer<Integer, Answer> answer) {
        addClassName("stack");
        filter.setLabel(getTranslation("import.show"));
        filter.addClassName("counts");
        filter.addValueChangeListener(event -> fill());
        columns(answer);
        add(new H2(getTranslation("import.rows")), filter, list);
    }

    void show(DryRun checked) {
        String before = filter.getValue();
        run = checked;
        List<String> shown = new ArrayList<>(List.of(ALL));
        ORDER.stream().filter(fate -> checked.count(fate) > 0).map(Fate::name).forEach(shown::add);
        filter.setItems(shown);
        filter.setItemLabelGenerator(value -> getTranslation(
                "import.fate." + value,
                value.equals(ALL) ? checked.rows().size() : checked.count(Fate.valueOf(value))));
        filter.setValue(before != null && shown.contains(before) ? before : shown.get(shown.size() > 1 ? 1 : 0));
        fill();
    }

    private void fill() {
        String wanted = filter.getValue();
        if (run != null && wanted != null) {
            List<RowFate> shown = run.rows().stream()
                    .filter(row -> wanted.equals(ALL) || row.fate().name().equals(wanted))
                    .toList();
            list.setItems(shown);
            Lists.fit(list, shown.size());
        }
    }

    private void columns(BiConsumer<Integer, Answer> answer) {
        Lists.calm(list, getTranslation("import.rows"));
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addColumn(LitRenderer.<RowFate>of("<b>${item.name}</b><br><span class=\"small soft\">${item.fate}</span>")
                        .withProperty("name", RowFate::name)
                        .withProperty(
                                "fate",
                                row -> getTranslation(
                                        "import.line",
                                        Integer.toString(row.line()),
                                        getTranslation("import.is." + row.fate()))))
                .setHeader(getTranslation("roll.pupil"))
                .setFlexGrow(1);
        list.addColumn(LitRenderer.<RowFate>of("""
                                <div class="stack tight left"><span>${item.what}</span>
                                ${item.asked ? html`<span class="row">
                                <vaadin-button aria-pressed="${item.same}" @click="${same}">${item.sameText}</vaadin-button>
                                <vaadin-button aria-pressed="${item.fresh}" @click="${fresh}">${item.freshText}</vaadin-button>
                                </span>` : ''}</div>""")
                        .withProperty("what", this::what)
                        .withProperty("asked", row -> row.like() != null)
                        .withProperty("same", row -> row.pupil() == null ? "false" : "true")
                        .withProperty("fresh", row -> row.fate() == Fate.NEW ? "true" : "false")
                        .withProperty("sameText", row -> getTranslation("import.same"))
                        .withProperty("freshText", row -> getTranslation("import.another"))
                        .withFunction("same", row -> answer.accept(row.line(), Answer.SAME_PUPIL))
                        .withFunction("fresh", row -> answer.accept(row.line(), Answer.NEW_PUPIL)))
                .setHeader(getTranslation("import.what"))
                .setFlexGrow(2);
    }

    private String what(RowFate row) {
        List<String> parts = new ArrayList<>();
        if (row.like() != null) {
            parts.add(getTranslation(
                    "import.like",
                    row.like().name(),
                    Formats.date(row.like().birthDate()),
                    row.like().className() == null
                            ? getTranslation("roll.no-class")
                            : row.like().className()));
        }
        if (row.returns()) {
            parts.add(getTranslation("import.returns"));
        }
        row.changes()
                .forEach(change -> parts.add(getTranslation(
                        "import.change",
                        getTranslation("import.field." + change.field().key()),
                        change.from() == null ? "–" : change.from(),
                        change.to() == null ? "–" : change.to())));
        row.problems().forEach(problem -> parts.add(words(problem)));
        return parts.stream().collect(Collectors.joining(" "));
    }

    private String words(Problem problem) {
        return getTranslation("import.field." + problem.field().key()) + ": "
                + getTranslation(
                        "import.problem." + problem.reason(),
                        problem.arguments().toArray());
    }
}
