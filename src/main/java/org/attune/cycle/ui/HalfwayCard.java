package org.attune.cycle.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.attune.cycle.Halfway;
import org.attune.ui.Card;
import org.jspecify.annotations.Nullable;

/** What somebody noted halfway, to read again with the review. */
final class HalfwayCard extends Card {

    private static final long serialVersionUID = 1L;

    /**
     * @param name whose look it was
     * @param again the way to look again; null where the person cannot
     */
    HalfwayCard(Halfway look, String name, String day, @Nullable String again) {
        super();
        addClassNames("stack", "review-part");
        add(new H2(getTranslation("cycle.half.title")));
        add(new Paragraph(getTranslation("review.half." + look.answer().name(), name, day)));
        if (!look.note().isEmpty()) {
            add(new Paragraph(look.note()));
        }
        if (again != null) {
            Anchor button = new Anchor(again, getTranslation("cycle.half.again"));
            button.addClassName("btn");
            add(new Div(button));
        }
    }
}
