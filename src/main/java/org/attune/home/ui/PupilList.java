package org.attune.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.List;
import org.attune.home.NextThing;
import org.attune.home.PupilLine;

/** Pupils with search-as-you-type; shows so many at a time, and says how many more there are. */
final class PupilList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE = 200;

    private final TextField search = new TextField();
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph more = new Paragraph();
    private final transient List<PupilLine> lines;
    private final ZoneId zone;
    private final int most;

    /** @param lines in the order in which they are shown */
    PupilList(List<PupilLine> lines, ZoneId zone, int most) {
        this.lines = lines;
        this.zone = zone;
        this.most = most;
        addClassNames("stack", "tight");
        search.setPlaceholder(getTranslation("home.search"));
        search.setAriaLabel(getTranslation("home.search"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addValueChangeListener(event -> show());
        rows.addClassName("pupil-rows");
        more.addClassNames("soft", "small");
        more.getElement().setAttribute("role", "status");
        add(search, rows, more);
        show();
    }

    private void show() {
        List<PupilLine> found =
                lines.stream().filter(line -> line.matches(search.getValue())).toList();
        rows.removeAll();
        boolean mainGiven = false;
        for (PupilLine line : found.stream().limit(most).toList()) {
            boolean main = !mainGiven && line.next() instanceof NextThing.CarryOn;
            mainGiven |= main;
            rows.add(new PupilRow(line, zone, main));
        }
        if (found.isEmpty()) {
            more.setText(getTranslation("home.none-found"));
        } else {
            more.setText(found.size() > most ? getTranslation("home.more", found.size() - most) : "");
        }
        more.setVisible(!more.getText().isEmpty());
    }
}
