package org.attune.context.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Consumer;
import org.attune.context.FactList;
import org.attune.context.FactList.Fate;
import org.attune.context.FactList.Row;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;
import org.attune.ui.Notice;

/** What would happen to each line, those to mend first; and the one button that writes. */
final class FactListCard extends Card {

    private static final long serialVersionUID = 1L;

    /** All of them hold words. */
    private static final int NO_FIGURES = 3;

    /** @param write with whether lines to mend are left out */
    FactListCard(FactList seen, Consumer<Boolean> write) {
        addClassNames("stack", "fact-list");
        add(new H2(getTranslation("context.list.result")));
        for (Fate fate : Fate.values()) {
            List<Row> rows = seen.of(fate);
            if (!rows.isEmpty()) {
                String title = getTranslation("context.list.fate." + fate, rows.size());
                add(new H3(title), table(title, rows));
            }
        }
        if (seen.writes() == 0) {
            add(Notice.caution(getTranslation("context.list.nothing")));
            return;
        }
        Button go = Buttons.main(getTranslation("context.list.go", seen.writes()), () -> {});
        int toMend = seen.of(Fate.TO_MEND).size();
        Checkbox leaveOut = new Checkbox(getTranslation("context.list.leave-out", toMend));
        go.addClickListener(event -> write.accept(leaveOut.getValue()));
        if (toMend > 0) {
            go.setEnabled(false);
            leaveOut.addValueChangeListener(event -> go.setEnabled(event.getValue()));
            add(Notice.caution(getTranslation("context.list.to-mend", toMend)), leaveOut);
        }
        Div actions = new Div(go);
        actions.addClassName("actions");
        add(actions);
    }

    private FigureTable table(String title, List<Row> rows) {
        FigureTable table = new FigureTable(
                title,
                NO_FIGURES,
                getTranslation("context.list.line"),
                getTranslation("context.list.who"),
                getTranslation("context.list.what"));
        rows.forEach(row -> table.row("" + row.line(), row.who(), what(row)));
        return table;
    }

    private String what(Row row) {
        String key = row.why() == null ? "context.list.is." + row.fate() : "context.list.why." + row.why();
        return getTranslation(key, row.words().toArray());
    }
}
