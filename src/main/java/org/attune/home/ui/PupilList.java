package org.attune.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.List;
import org.attune.home.PupilLine;
import org.jspecify.annotations.Nullable;

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
    private final transient @Nullable PupilLine above;

    /**
     * @param lines in the order in which they are shown
     * @param above the one that stands above the list already: here only when searched for
     */
    PupilList(List<PupilLine> lines, ZoneId zone, int most, @Nullable PupilLine above) {
        this.above = above;
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
        List<PupilLine> found = lines.stream().filter(this::isWanted).toList();
        rows.removeAll();
        found.stream().limit(most).forEach(line -> rows.add(new PupilRow(line, zone)));
        if (found.isEmpty()) {
            more.setText(getTranslation("home.none-found"));
        } else {
            more.setText(found.size() > most ? getTranslation("home.more", found.size() - most) : "");
        }
        more.setVisible(!more.getText().isEmpty());
    }

    private boolean isWanted(PupilLine line) {
        return search.isEmpty() ? line != above : line.matches(search.getValue());
    }
}
