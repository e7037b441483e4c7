package org.attune.cycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import org.attune.cycle.Decided;
import org.attune.cycle.EndingPlan;
import org.attune.cycle.ReviewPage;
import org.attune.method.cycle.Decision;
import org.attune.method.cycle.EndReason;
import org.attune.method.cycle.ReviewRules;
import org.attune.ui.Card;
import org.attune.ui.DateField;
import org.attune.ui.Notice;

/** One decision with its reason; with an end, how it ends. What does not belong to the choice is not shown. */
final class DecisionCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient ReviewPage page;
    private final transient Holding holding;
    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>();
    private final RadioButtonGroup<EndReason> end = new RadioButtonGroup<>();
    private final TextArea reason = area("review.reason", Decided.LONGEST);
    private final TextArea whyAgain = area("review.why-again", Decided.LONGEST);
    private final DateField lastDay = new DateField(getTranslation("review.last-day"));
    private final TextArea goodbye = area("review.goodbye", EndingPlan.LONGEST);
    private final TextArea stays = area("review.stays", EndingPlan.LONGEST);
    private final TextArea backIf = area("review.back-if", EndingPlan.LONGEST);
    private final Div again = new Div();
    private final Div ending = new Div();
    private final Paragraph what = new Paragraph();

    DecisionCard(ReviewPage page, Holding holding, LocalDate today) {
        super();
        this.page = page;
        this.holding = holding;
        addClassNames("stack", "review-part", "decision");
        decision.setLabel(getTranslation("review.decision.label"));
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(value -> getTranslation("review.decision." + value.name()));
        decision.addClassName("tall-radios");
        end.setLabel(getTranslation("review.end.label"));
        end.setItems(EndReason.values());
        end.setItemLabelGenerator(value -> getTranslation("review.end." + value.name()));
        end.addClassName("tall-radios");
        reason.setHelperText(getTranslation("review.reason-help"));
        lastDay.setMin(today.minusYears(1));
        lastDay.setMax(today.plusWeeks(EndingPlan.MOST_WEEKS));
        lastDay.setHelperText(getTranslation("review.last-day-help"));
        again.add(
                Notice.caution(
                        getTranslation("review.why-again-help", page.pupil().firstName())),
                whyAgain);
        again.addClassName("stack");
        ending.add(new H3(getTranslation("review.ending")), new Paragraph(getTranslation("review.ending-help")));
        ending.add(lastDay, goodbye, stays, backIf);
        ending.addClassName("stack");
        what.addClassName("soft");
        Paragraph safety = new Paragraph(getTranslation("ui.safety"));
        safety.addClassNames("soft", "small");
        add(new H2(getTranslation("review.decide")), decision, what, end, safety, reason, again, ending);
        put(holding.decided());
        show();
        listen();
    }

    private void put(Decided decided) {
        EndingPlan plan = decided.ending();
        decision.setValue(decided.decision());
        end.setValue(decided.end());
        reason.setValue(decided.reason());
        whyAgain.setValue(decided.whyAgain());
        lastDay.setValue(plan.lastDay());
        goodbye.setValue(plan.goodbye());
        stays.setValue(plan.stays());
        backIf.setValue(plan.backIf());
    }

    private void listen() {
        decision.addValueChangeListener(event -> {
            show();
            keep();
        });
        end.addValueChangeListener(event -> keep());
        lastDay.addValueChangeListener(event -> keep());
        for (TextArea area : new TextArea[] {reason, whyAgain, goodbye, stays, backIf}) {
            area.addValueChangeListener(event -> keep());
        }
    }

    private void keep() {
        boolean ends = decision.getValue() == Decision.END;
        holding.decide(new Decided(
                decision.getValue(),
                ends ? end.getValue() : null,
                reason.getValue(),
                asksAgain() ? whyAgain.getValue() : "",
                ends
                        ? new EndingPlan(lastDay.getValue(), goodbye.getValue(), stays.getValue(), backIf.getValue())
                        : EndingPlan.NONE));
    }

    private void show() {
        Decision chosen = decision.getValue();
        end.setVisible(chosen == Decision.END);
        ending.setVisible(chosen == Decision.END);
        again.setVisible(asksAgain());
        what.setVisible(chosen != null);
        if (chosen != null) {
            what.setText(getTranslation("review.then." + chosen.name()));
        }
    }

    private boolean asksAgain() {
        Decision chosen = decision.getValue();
        return chosen != null && ReviewRules.asksWhyAgain(chosen, page.outcome(), page.before());
    }

    /** Saved when the person pauses, not only when they leave the field. */
    private TextArea area(String key, int longest) {
        TextArea area = new TextArea(getTranslation(key));
        area.setMaxLength(longest);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(800);
        return area;
    }
}
