package org.attune.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.attune.access.PupilId;
import org.attune.assessment.ui.AssessmentNavigation;
import org.attune.method.instrument.Scale;
import org.attune.method.interruption.AnsweredItem;
import org.attune.method.screening.Look;
import org.attune.method.screening.PupilLook;
import org.attune.roll.PupilSummary;
import org.attune.screening.ScreenResult;
import org.attune.ui.Card;

/** One of the lists: each pupil with the items that were low, what went well, and the way to the full form. */
final class PupilsCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_FEW = 3;
    private static final int STRENGTHS = 2;

    private final transient ScreenResult result;
    private final transient Scale scale;

    /** @param main whether the first pupil has the screen’s dark button */
    PupilsCard(Look look, List<PupilLook<PupilId>> pupils, ScreenResult result, Scale scale, boolean main) {
        this.result = result;
        this.scale = scale;
        String key = "screen.look." + look.name();
        Paragraph why = new Paragraph(getTranslation(key + ".why"));
        why.addClassName("soft");
        add(new H2(getTranslation(key, pupils.size())), why);
        UnorderedList list = new UnorderedList();
        list.addClassName("looks-list");
        for (int i = 0; i < pupils.size(); i++) {
            list.add(line(pupils.get(i), main && i == 0));
        }
        add(list);
    }

    private ListItem line(PupilLook<PupilId> look, boolean main) {
        PupilSummary pupil = Objects.requireNonNull(result.pupils().get(look.pupil()));
        Anchor name = new Anchor("pupils/" + pupil.id().value(), pupil.displayName());
        name.addClassName("strong");
        Div head = new Div(name);
        if (look.worried() && look.look() == Look.FIRST) {
            Span worried = new Span(getTranslation("screen.look.worried-too"));
            worried.addClassName("tag");
            head.add(worried);
        }
        head.addClassName("row");
        Div words = new Div(head);
        words.addClassName("grow");
        items(look, words);
        Anchor score = new Anchor(AssessmentNavigation.scoringHref(pupil.id()), getTranslation("screen.look.score"));
        score.setAriaLabel(getTranslation("screen.look.score.of", pupil.displayName()));
        score.addClassName("btn");
        score.setClassName("main", main);
        return new ListItem(words, score);
    }

    private void items(PupilLook<PupilId> look, Div words) {
        if (look.items().isEmpty() && !look.lookFor().isEmpty()) {
            words.add(soft(getTranslation("screen.look.more", look.lookFor().size())));
        } else if (look.items().isEmpty()) {
            words.add(soft(getTranslation("screen.look.none-low")));
        }
        List<AnsweredItem> first = look.items().stream().limit(FIRST_FEW).toList();
        if (!first.isEmpty()) {
            words.add(list(first));
        }
        if (look.items().size() > FIRST_FEW) {
            words.add(new NativeDetails(
                    getTranslation("screen.look.rest", look.items().size() - FIRST_FEW),
                    list(look.items().stream().skip(FIRST_FEW).toList())));
        }
        look.strengths().stream()
                .limit(STRENGTHS)
                .map(strength -> strength.item().statement())
                .reduce((one, other) -> one + "; " + other)
                .ifPresent(strengths -> words.add(soft(getTranslation("screen.look.strengths", strengths))));
    }

    private Component list(List<AnsweredItem> items) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "pairs");
        for (AnsweredItem answered : items) {
            Span word = new Span(scale.word(answered.response()));
            word.addClassName("soft");
            list.add(new ListItem(new Span(answered.item().statement()), word));
        }
        return list;
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
