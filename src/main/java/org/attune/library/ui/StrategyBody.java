package org.attune.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.attune.library.StrategyWords;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.Strategy;

/** All that a strategy says, in the order in which an adult needs it. */
final class StrategyBody extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StrategyWords words;

    StrategyBody(Strategy strategy, StrategyWords words) {
        this.words = words;
        addClassName("strategy");
        add(title("strategy.how"), steps(strategy), say(strategy), line("strategy.be", strategy.stance()));
        if (!strategy.things().isEmpty()) {
            add(line("strategy.things", String.join("; ", strategy.things())));
        }
        add(title("strategy.care"));
        if (!strategy.needsOptIn().isEmpty()) {
            add(line("strategy.opt-in", words.say("strategy.opt-in.ask", words.optIns(strategy))));
        }
        strategy.cautions().forEach(caution -> add(line("strategy.mind", named(caution))));
        add(line("strategy.stop", named(strategy.stopIf())));
        if (!strategy.adaptations().isEmpty()) {
            add(title("strategy.adapt"), ways(strategy));
        }
        add(title("strategy.why"), new Paragraph(strategy.why()), line("strategy.helps", words.helpsWith(strategy)));
        if (!strategy.family().isBlank()) {
            add(title("strategy.family"), new Paragraph(named(strategy.family())));
        }
        Paragraph source = line("strategy.source", strategy.source());
        source.addClassNames("soft", "small");
        add(source);
    }

    private Component steps(Strategy strategy) {
        OrderedList steps = new OrderedList();
        strategy.steps().forEach(step -> steps.add(new ListItem(named(step))));
        return steps;
    }

    private Component say(Strategy strategy) {
        Paragraph say = new Paragraph(words.say("plan.quoted", named(strategy.say())));
        say.addClassName("say");
        return say;
    }

    private Component ways(Strategy strategy) {
        UnorderedList ways = new UnorderedList();
        List<Adaptation> kinds = Stream.of(Adaptation.values())
                .filter(strategy.adaptations()::containsKey)
                .toList();
        kinds.forEach(kind -> ways.add(new ListItem(
                label("strategy.adapt." + kind.name()),
                new Span(" " + strategy.adaptations().get(kind)))));
        return ways;
    }

    private H2 title(String key) {
        return new H2(getTranslation(key));
    }

    private Paragraph line(String key, String text) {
        return new Paragraph(label(key), new Span(" " + text));
    }

    private Span label(String key) {
        Span label = new Span(getTranslation(key));
        label.addClassName("label");
        return label;
    }

    private String named(String text) {
        return text.replace("{name}", words.say("card.name"));
    }
}
