package org.attune.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.roll.GroupId;
import org.attune.roll.OwnGroup;
import org.attune.screening.ScreenSummary;
import org.attune.screening.ui.ScreeningNavigation;
import org.attune.ui.Card;

/** The way to the class screens: to the one that is half done, else to the classes. */
final class ScreenCard extends Card {

    private static final long serialVersionUID = 1L;

    /** @param anchors questions a pupil */
    ScreenCard(List<ScreenSummary> screens, List<OwnGroup> groups, int anchors) {
        addClassName("screen-card");
        Map<GroupId, String> names = groups.stream().collect(Collectors.toMap(OwnGroup::id, OwnGroup::name));
        Optional<ScreenSummary> open =
                screens.stream().filter(ScreenSummary::isOpen).findFirst();
        Div words = new Div();
        words.addClassName("grow");
        Div line = new Div(words);
        line.addClassNames("row", "between");
        add(line);
        if (open.isPresent()) {
            ScreenSummary half = open.get();
            String name = names.getOrDefault(half.group(), "");
            words.add(new Span(getTranslation("home.screen.open", name, half.answered(), half.pupils() * anchors)));
            Anchor all = new Anchor(ScreeningNavigation.SCREENS, getTranslation("home.screen.all"));
            all.addClassNames("btn", "quiet");
            Anchor go = link(ScreeningNavigation.gridHref(half.id()), getTranslation("home.screen.carry-on"));
            go.setAriaLabel(getTranslation("screen.carry-on.of", name));
            Div acts = new Div(all, go);
            acts.addClassName("actions");
            line.add(acts);
        } else {
            Paragraph why = new Paragraph(getTranslation("home.screen.why"));
            why.addClassName("soft");
            words.add(why);
            line.add(link(ScreeningNavigation.SCREENS, getTranslation("home.screen")));
        }
    }

    private static Anchor link(String href, String words) {
        Anchor link = new Anchor(href, words);
        link.addClassName("btn");
        return link;
    }
}
