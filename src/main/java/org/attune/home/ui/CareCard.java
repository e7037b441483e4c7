package org.attune.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attune.assessment.UnsignedFinding;
import org.attune.assessment.ui.AssessmentNavigation;
import org.attune.cycle.ui.CycleNavigation;
import org.attune.home.Care;
import org.attune.ui.Card;
import org.jspecify.annotations.Nullable;

/** What needs care over the whole school: a sentence with its count, and the way to the pupils. */
final class CareCard extends Card {

    private static final long serialVersionUID = 1L;

    /** @param main whether the first line has the screen’s dark button */
    CareCard(List<Care> care, boolean main) {
        add(new H2(getTranslation("home.care")));
        if (care.isEmpty()) {
            Span calm = new Span(getTranslation("home.care.none"));
            calm.addClassName("soft");
            add(new Div(calm));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pupil-rows");
        care.forEach(one -> list.add(line(one, main && one.equals(care.getFirst()))));
        add(list);
    }

    private ListItem line(Care one, boolean main) {
        Div words = new Div(new Span(getTranslation("home.care." + one.code(), one.count())));
        words.addClassName("grow");
        if (!one.names().isEmpty()) {
            Div names = new Div(String.join(", ", one.names()));
            names.addClassNames("soft", "small");
            words.add(names);
        }
        ListItem item = new ListItem(words);
        String href = href(one);
        if (href != null) {
            String open = getTranslation(one.first() == null ? "home.care.see" : "home.care.open");
            Anchor go = new Anchor(href, open);
            go.setAriaLabel(open + ": " + getTranslation("home.care." + one.code(), one.count()));
            go.addClassName("btn");
            go.setClassName("main", main);
            item.add(go);
        }
        return item;
    }

    private static @Nullable String href(Care one) {
        UnsignedFinding first = one.first();
        if (first != null) {
            return AssessmentNavigation.resultHref(first.pupil(), first.id());
        }
        if (one.code().equals(Care.STALLING)) {
            return CycleNavigation.STALLING;
        }
        if (one.code().equals(Care.CHANGE)) {
            return CycleNavigation.CHANGE;
        }
        return one.pupils() == null ? null : PupilsView.href(one.pupils());
    }
}
