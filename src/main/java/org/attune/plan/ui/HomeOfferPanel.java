package org.attune.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.attune.method.planning.ChosenStrategy;
import org.attune.plan.HomeAnswer;
import org.attune.plan.PlanWords;
import org.attune.ui.Buttons;

/** The one thing that is offered to the family. It joins the plan when they agree; “not now” is a good answer too. */
final class HomeOfferPanel extends Div {

    private static final long serialVersionUID = 1L;

    HomeOfferPanel(
            ChosenStrategy home,
            HomeAnswer answer,
            String firstName,
            boolean otherWays,
            PlanWords words,
            Consumer<Boolean> answered) {
        addClassName("home-offer");
        Span title = new Span(getTranslation("plan.home", home.strategy().title()));
        title.addClassName("label");
        Paragraph line = new Paragraph(
                title, new Span(" · " + getTranslation("plan.home.amount", words.amount(home.strategy()))));
        Paragraph why = new Paragraph(getTranslation("plan.helps", words.helpsWith(home)));
        why.addClassName("helps");
        Div main = new Div(line, why, new StrategyDetails(home.strategy(), firstName, otherWays));
        Div acts = new Div(
                button("plan.home.agreed", answer == HomeAnswer.AGREED, () -> answered.accept(true)),
                button("plan.home.not-now", answer == HomeAnswer.NOT_NOW, () -> answered.accept(false)));
        acts.addClassName("acts");
        add(main, acts);
    }

    private Button button(String key, boolean on, Runnable act) {
        Button button = Buttons.plain(getTranslation(key), act);
        button.addClassName("toggle");
        button.setClassName("on", on);
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return button;
    }
}
