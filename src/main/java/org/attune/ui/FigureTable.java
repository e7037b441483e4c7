package org.attune.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table whose figures line up. Where it is wider than the screen it scrolls by itself, also with the keyboard. */
public final class FigureTable extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();
    private final int firstNumber;

    /**
     * @param label what is in it, read out
     * @param firstNumber from this column on, counted from 0, there are figures, set to the right
     */
    public FigureTable(String label, int firstNumber, String... heads) {
        this.firstNumber = firstNumber;
        addClassNames("scroll", "figures");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        NativeTableRow row = table.getHead().addRow();
        for (int i = 0; i < heads.length; i++) {
            row.add(head(new Span(heads[i]), "col", i));
        }
        add(table);
    }

    public FigureTable row(String head, String... cells) {
        return row(new Span(head), cells);
    }

    /** With more than words at its head. */
    public FigureTable row(Component head, String... cells) {
        NativeTableRow row = table.getBody().addRow();
        row.add(head(head, "row", 0));
        List<String> all = List.of(cells);
        for (int i = 0; i < all.size(); i++) {
            NativeTableCell cell = row.addDataCell();
            cell.setText(all.get(i));
            cell.setClassName("num", i + 1 >= firstNumber);
        }
        return this;
    }

    private NativeTableHeaderCell head(Component words, String scope, int column) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        cell.setClassName("num", column >= firstNumber);
        return cell;
    }
}
