package org.attune.plan.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.function.IntConsumer;
import org.attune.plan.PlanTerms;

/** Minutes a week: typed, or in steps of five. */
final class MinutesField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 5;

    private final Element input = new Element(Tag.INPUT);
    private final transient IntConsumer changed;
    private int minutes;

    MinutesField(int minutes, IntConsumer changed) {
        this.minutes = minutes;
        this.changed = changed;
        addClassName("field");
        NativeLabel label = new NativeLabel(getTranslation("plan.minutes"));
        label.getElement().setAttribute("for", "plan-minutes");
        input.setAttribute("id", "plan-minutes")
                .setAttribute("type", "number")
                .setAttribute("inputmode", "numeric")
                .setAttribute("min", String.valueOf(PlanTerms.FEWEST_MINUTES))
                .setAttribute("max", String.valueOf(PlanTerms.MOST_MINUTES))
                .setProperty("value", String.valueOf(minutes));
        input.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                become(typed());
            }
        });
        Div stepper = new Div();
        stepper.addClassName("stepper");
        stepper.add(button("−", "plan.minutes.less", -STEP));
        stepper.getElement().appendChild(input);
        stepper.add(button("+", "plan.minutes.more", STEP));
        add(label, stepper);
    }

    private NativeButton button(String sign, String key, int step) {
        NativeButton button = new NativeButton(sign, event -> become(minutes + step));
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    private int typed() {
        String text = input.getProperty("value", "").strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : minutes;
    }

    private void become(int wanted) {
        int before = minutes;
        minutes = Math.clamp(wanted, PlanTerms.FEWEST_MINUTES, PlanTerms.MOST_MINUTES);
        input.setProperty("value", String.valueOf(minutes));
        if (minutes != before) {
            changed.accept(minutes);
        }
    }
}
