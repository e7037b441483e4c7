package org.attune.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attune.catalogue.PracticeCase;
import org.attune.training.TrainingResult.RatedCase;
import org.attune.training.TrainingResult.RatedItem;
import org.attune.ui.Card;

/** One case of a calibration: what was far apart is open to be read, the rest and the story a tap away. */
final class CaseDifferences extends Card {

    private static final long serialVersionUID = 1L;

    CaseDifferences(RatedCase one, TrainingWords words) {
        super(one.practiceCase().name() + ", " + one.practiceCase().yearGroup());
        List<RatedItem> far =
                one.ratings().stream().filter(item -> !item.rating().isNear()).toList();
        List<RatedItem> near =
                one.ratings().stream().filter(item -> item.rating().isNear()).toList();
        Paragraph count = new Paragraph(getTranslation(
                "training.result.near", near.size(), one.ratings().size()));
        count.addClassName("soft");
        add(count);
        if (!far.isEmpty()) {
            add(list(far, words));
        }
        if (!near.isEmpty()) {
            add(fold(getTranslation("training.result.others", near.size()), list(near, words)));
        }
        add(story(
                one.practiceCase(),
                getTranslation("training.result.story", one.practiceCase().name())));
    }

    static Component story(PracticeCase one, String title) {
        Div story = new Div();
        story.addClassName("story-text");
        one.story().forEach(part -> story.add(new H3(part.label()), new Paragraph(part.text())));
        return fold(title, story);
    }

    private static UnorderedList list(List<RatedItem> items, TrainingWords words) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "differences");
        items.forEach(item -> list.add(new DifferenceLine(item, words)));
        return list;
    }

    private static Component fold(String title, Component content) {
        NativeDetails details = new NativeDetails(title, content);
        details.addClassName("fold");
        return details;
    }
}
