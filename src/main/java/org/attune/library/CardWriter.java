package org.attune.library;

import static org.attune.paper.Markup.NOTHING;
import static org.attune.paper.Markup.classed;
import static org.attune.paper.Markup.of;
import static org.attune.paper.Markup.text;

import java.util.List;
import java.util.stream.Stream;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.Strategy;
import org.attune.paper.Markup;
import org.springframework.stereotype.Component;

/** Writes the card of a strategy: what an adult needs in the hand, and nothing else. */
@Component
class CardWriter {

    private final StrategyWords words;

    CardWriter(StrategyWords words) {
        this.words = words;
    }

    Markup write(LibraryEntry entry) {
        Strategy strategy = entry.strategy();
        return classed(
                "div",
                "paper",
                classed("p", "soft", about(strategy)),
                of("h1", strategy.title()),
                of("p", strategy.why()),
                line("strategy.be", strategy.stance()),
                of(
                        "ol",
                        strategy.steps().stream()
                                .map(step -> of("li", named(step)))
                                .toList()),
                classed("p", "say", words.say("plan.quoted", named(strategy.say()))),
                strategy.things().isEmpty() ? NOTHING : line("strategy.things", String.join("; ", strategy.things())),
                strategy.needsOptIn().isEmpty()
                        ? NOTHING
                        : line("strategy.opt-in", words.say("strategy.opt-in.ask", words.optIns(strategy))),
                of(
                        "div",
                        strategy.cautions().stream()
                                .map(caution -> line("strategy.mind", caution))
                                .toList()),
                line("strategy.stop", strategy.stopIf()),
                ways(strategy),
                classed("p", "foot", words.say(entry.isOwn() ? "card.foot.own" : "card.foot", entry.code())));
    }

    private String about(Strategy strategy) {
        return String.join(" · ", words.amount(strategy), words.where(strategy), words.ages(strategy));
    }

    private Markup ways(Strategy strategy) {
        List<Markup> ways = Stream.of(Adaptation.values())
                .filter(strategy.adaptations()::containsKey)
                .map(kind -> of(
                        "li",
                        of("b", words.say("strategy.adapt." + kind.name())),
                        text(" " + strategy.adaptations().get(kind))))
                .toList();
        return ways.isEmpty() ? NOTHING : of("div", of("h2", words.say("strategy.adapt")), of("ul", ways));
    }

    private Markup line(String key, String content) {
        return of("p", of("b", words.say(key)), text(" " + named(content)));
    }

    /** A card names nobody. */
    private String named(String text) {
        return text.replace("{name}", words.say("card.name"));
    }
}
