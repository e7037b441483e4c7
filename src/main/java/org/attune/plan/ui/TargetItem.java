package org.attune.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.attune.method.instrument.Response;
import org.attune.plan.ItemWords;
import org.attune.plan.PlanTarget;
import org.attune.plan.PlanWords;
import org.attune.ui.Buttons;

/** One target: what should be seen more often, how often by then, and who looks out for it. */
final class TargetItem extends ListItem {

    private static final long serialVersionUID = 1L;

    TargetItem(
            PlanTarget target, List<String> adults, PlanWords words, Consumer<PlanTarget> changed, Runnable dropped) {
        addClassName("target");
        String title = ItemWords.title(words.item(target.item()));
        Paragraph now = new Paragraph(getTranslation("plan.target.now", words.answer(target.from())));
        now.addClassName("soft");
        Select<Response> step = new Select<>();
        step.setLabel(getTranslation("plan.target.by"));
        step.setItems(above(target.from()));
        step.setItemLabelGenerator(words::answer);
        step.setValue(target.to());
        step.addValueChangeListener(event -> changed.accept(target.reaching(event.getValue())));
        Select<String> adult = new Select<>();
        adult.setLabel(getTranslation("plan.target.adult"));
        adult.setItems(with(adults, target.adult()));
        adult.setValue(target.adult());
        adult.addValueChangeListener(event -> changed.accept(target.with(event.getValue())));
        var drop = Buttons.quiet(getTranslation("plan.target.drop"), dropped);
        drop.setAriaLabel(getTranslation("plan.target.drop.of", title));
        Div what = new Div(new H3(title), now);
        what.addClassName("what");
        Div fields = new Div(step, adult, drop);
        fields.addClassName("fields");
        add(what, fields);
    }

    private static List<Response> above(Response from) {
        return IntStream.rangeClosed(from.number() + 1, Response.NEARLY_ALWAYS.number())
                .mapToObj(Response::ofNumber)
                .toList();
    }

    /** Somebody who left since stays to be seen. */
    private static List<String> with(List<String> adults, String chosen) {
        List<String> all = new ArrayList<>(adults);
        if (!all.contains(chosen)) {
            all.addFirst(chosen);
        }
        return all;
    }
}
