package org.attune.roll.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.attune.roll.imports.Answer;
import org.attune.roll.imports.DryRun;
import org.attune.roll.imports.Fate;
import org.attune.roll.imports.ImportWords;
import org.attune.roll.imports.RollFile;
import org.attune.roll.imports.RowFate;
import org.jspecify.annotations.Nullable;

/** Every row of the file with its fate in words; the counts filter the list. */
class ImportRows extends Div {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "ALL";
    private static final List<Fate> ORDER =
            List.of(Fate.POSSIBLE, Fate.REJECTED, Fate.NEW, Fate.CHANGED, Fate.UNCHANGED);

    private final RadioButtonGroup<String> filter = new RadioButtonGroup<>();
    private final Grid<RowFate> list = new Grid<>();
    private final transient RollFile file;
    private final transient ImportWords words;
    private transient @Nullable DryRun run;

    ImportRows(RollFile file, ImportWords words, BiConsumer<Integer, Answer> answer) {
        this.file = file;
        this.words = words;
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
                                        words.place(row, file),
                                        getTranslation("import.is." + row.fate()))))
                .setHeader(getTranslation("import.who"))
                .setFlexGrow(1);
        list.addColumn(LitRenderer.<RowFate>of("""
                                <div class="stack tight left"><span>${item.what}</span>
                                ${item.asked ? html`<span class="row">
                                <vaadin-button aria-pressed="${item.same}" @click="${same}">${item.sameText}</vaadin-button>
                                <vaadin-button aria-pressed="${item.fresh}" @click="${fresh}">${item.freshText}</vaadin-button>
                                </span>` : ''}</div>""")
                        .withProperty("what", words::what)
                        .withProperty("asked", row -> row.like() != null)
                        .withProperty(
                                "same",
                                row -> row.fate() == Fate.CHANGED || row.fate() == Fate.UNCHANGED ? "true" : "false")
                        .withProperty("fresh", row -> row.fate() == Fate.NEW ? "true" : "false")
                        .withProperty("sameText", row -> getTranslation("import.same." + row.subject()))
                        .withProperty("freshText", row -> getTranslation("import.another." + row.subject()))
                        .withFunction("same", row -> answer.accept(row.line(), Answer.SAME_PUPIL))
                        .withFunction("fresh", row -> answer.accept(row.line(), Answer.NEW_PUPIL)))
                .setHeader(getTranslation("import.what"))
                .setFlexGrow(2);
    }
}
