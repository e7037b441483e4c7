package org.attune.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.Strategy;
import org.attune.plan.PlanWords;

/** How to do a strategy, on demand: steps, what is needed, for whom to do it differently, when to stop, and where it is from. */
final class StrategyDetails extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** @param otherWays false where something fits this pupil: the list of all ways, with its names, would say what */
    StrategyDetails(Strategy strategy, String firstName, boolean otherWays) {
        addClassName("how");
        setSummary(new Span(getTranslation("plan.how")));
        getSummary().getElement().setAttribute("aria-label", getTranslation("plan.how.of", strategy.title()));
        OrderedList steps = new OrderedList();
        strategy.steps().forEach(step -> steps.add(new ListItem(PlanWords.named(step, firstName))));
        Div body = new Div(steps);
        if (!strategy.things().isEmpty()) {
            body.add(line("plan.how.things", String.join("; ", strategy.things())));
        }
        body.add(line("plan.how.stance", strategy.stance()));
        strategy.cautions().forEach(caution -> body.add(line("plan.how.caution", caution)));
        body.add(line("plan.how.stop", strategy.stopIf()));
        if (otherWays && !strategy.adaptations().isEmpty()) {
            body.add(new H4(getTranslation("plan.how.adapt")), adaptations(strategy));
        }
        body.add(line("plan.how.why", strategy.why()), line("plan.how.source", strategy.source()));
        setContent(body);
    }

    private UnorderedList adaptations(Strategy strategy) {
        UnorderedList list = new UnorderedList();
        Stream.of(Adaptation.values())
                .filter(strategy.adaptations()::containsKey)
                .forEach(kind -> list.add(new ListItem(
                        bold("strategy.adapt." + kind.name()),
                        new Span(" " + strategy.adaptations().get(kind)))));
        return list;
    }

    private Paragraph line(String key, String text) {
        return new Paragraph(bold(key), new Span(" " + text));
    }

    private Span bold(String key) {
        Span label = new Span(getTranslation(key));
        label.addClassName("label");
        return label;
    }
}
