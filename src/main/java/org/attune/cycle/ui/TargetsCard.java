package org.attune.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import org.attune.cycle.ReviewPage;
import org.attune.cycle.TargetSaid;
import org.attune.method.cycle.Met;
import org.attune.plan.ItemWords;
import org.attune.plan.PlanTarget;
import org.attune.plan.PlanWords;
import org.attune.ui.Card;

/** How far each target was reached: 0 to 10, and met, part or not yet. Nothing is chosen before the adult chooses. */
final class TargetsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient PlanWords words;
    private final transient Holding holding;

    TargetsCard(ReviewPage page, PlanWords words, Holding holding, boolean open) {
        super();
        this.words = words;
        this.holding = holding;
        addClassNames("stack", "review-part");
        add(new H2(getTranslation("review.targets")));
        if (page.plan().targets().isEmpty()) {
            add(new Paragraph(getTranslation("review.targets.none")));
        }
        page.plan().targets().forEach(target -> add(part(target, page.review().target(target.item()), open)));
    }

    private Component part(PlanTarget target, TargetSaid said, boolean open) {
        String title = ItemWords.title(words.item(target.item()));
        Paragraph aim = new Paragraph(
                getTranslation("review.target.aim", words.answer(target.from()), words.answer(target.to())));
        aim.addClassName("soft");
        Div part = new Div(new H3(title), aim);
        part.addClassName("review-target");
        if (!open) {
            part.add(new Paragraph(said(said)));
            return part;
        }
        RadioButtonGroup<Integer> rating = new RadioButtonGroup<>();
        rating.setLabel(getTranslation("review.target.rating"));
        rating.setItems(IntStream.rangeClosed(0, TargetSaid.MOST).boxed().toList());
        rating.addClassName("ratings");
        rating.setValue(said.rating());
        RadioButtonGroup<Met> met = new RadioButtonGroup<>();
        met.setLabel(getTranslation("review.target.met"));
        met.setItems(Met.values());
        met.setItemLabelGenerator(value -> getTranslation("review.met." + value.name()));
        met.setValue(said.met());
        rating.addValueChangeListener(event -> keep(target, rating, met));
        met.addValueChangeListener(event -> keep(target, rating, met));
        part.add(rating, met);
        return part;
    }

    private void keep(PlanTarget target, RadioButtonGroup<Integer> rating, RadioButtonGroup<Met> met) {
        holding.say(new TargetSaid(target.item(), rating.getValue(), met.getValue()));
    }

    private String said(TargetSaid said) {
        Integer rating = said.rating();
        Met met = said.met();
        String number = rating == null ? "" : getTranslation("review.target.of-ten", rating);
        String word = met == null ? "" : getTranslation("review.met." + met.name());
        return number.isEmpty() && word.isEmpty()
                ? getTranslation("review.target.nothing")
                : (word + " · " + number).replaceAll("^ · | · $", "");
    }
}
