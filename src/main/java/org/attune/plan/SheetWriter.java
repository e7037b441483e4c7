package org.attune.plan;

import static org.attune.paper.Markup.NOTHING;
import static org.attune.paper.Markup.classed;
import static org.attune.paper.Markup.of;
import static org.attune.paper.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.method.interruption.AnsweredItem;
import org.attune.method.planning.Strategy;
import org.attune.paper.Markup;
import org.attune.plan.PlanPage.Facts;
import org.attune.plan.PlanPage.Signed;
import org.attune.ui.Formats;
import org.springframework.stereotype.Component;

/**
 * Writes the page of a plan, to be read at arm’s length by any adult in the room. First name only; no strand words, no status, no cause.
 */
@Component
class SheetWriter {

    private static final int STRENGTHS = 3;

    private final PlanWords words;

    SheetWriter(PlanWords words) {
        this.words = words;
    }

    /**
     * What there is room for of each strategy.
     *
     * @param steps in their order
     * @param ways those that fit this pupil
     * @param cares what to take care of
     */
    record Room(int steps, int ways, int cares) {}

    Markup write(Facts facts, Room room) {
        return classed(
                "div",
                "sheet",
                head(facts),
                of("h2", words.say("page.what-we-do")),
                strategies(facts, room),
                home(facts, room.steps()),
                targets(facts),
                agreements(facts),
                classed("p", "stop", words.say("page.stopping", facts.lead())),
                foot(facts));
    }

    private Markup head(Facts facts) {
        PlanDates dates = facts.plan().dates();
        String name = facts.pupil().firstName();
        return classed(
                "div",
                "head",
                classed(
                        "div",
                        "dates",
                        of("div", of("b", words.say("page.halfway")), text(" " + Formats.date(dates.halfwayOn()))),
                        of("div", of("b", words.say("page.review")), text(" " + Formats.date(dates.reviewOn())))),
                classed("p", "soft", about(facts)),
                of(
                        "h1",
                        words.say(
                                "page.title",
                                name,
                                words.focus(facts.plan().terms().foci()))),
                classed("p", "lead-in", leadIn(facts, name)));
    }

    private String about(Facts facts) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("page.from", Formats.date(facts.plan().dates().startsOn())));
        if (facts.pupil().className() != null) {
            parts.add(facts.pupil().className());
        }
        parts.add(words.say("page.with", facts.lead()));
        return String.join(" · ", parts);
    }

    private String leadIn(Facts facts, String name) {
        String strengths = facts.plan().found().finding().strengths().stream()
                .limit(STRENGTHS)
                .map(AnsweredItem::item)
                .map(ItemWords::within)
                .collect(Collectors.joining("; "));
        String how = words.say("page.how", name);
        return strengths.isEmpty() ? how : how + " " + words.say("page.strengths", name, strengths);
    }

    /** In pairs, so that paper can set two side by side. */
    private Markup strategies(Facts facts, Room room) {
        List<Strategy> all = facts.plan().strategies().stream()
                .filter(planned -> !planned.home())
                .map(PlannedStrategy::strategy)
                .toList();
        List<Markup> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            List<Markup> pair = all.subList(i, Math.min(i + 2, all.size())).stream()
                    .map(strategy -> strategy(strategy, facts, room))
                    .toList();
            pairs.add(
                    classed("div", pair.size() == 2 ? "sheet-pair" : "sheet-pair alone", pair.toArray(Markup[]::new)));
        }
        return classed("div", "things", pairs.toArray(Markup[]::new));
    }

    private Markup strategy(Strategy strategy, Facts facts, Room room) {
        String name = facts.pupil().firstName();
        List<String> does = strategy.steps().stream()
                .limit(room.steps())
                .map(step -> PlanWords.named(step, name))
                .toList();
        return classed(
                "div",
                "thing",
                of("h3", of("b", strategy.title()), classed("span", "often", " · " + words.amount(strategy))),
                does.isEmpty() ? NOTHING : numbered(does),
                ways(strategy, facts, room.ways()),
                classed("p", "say", words.say("plan.quoted", PlanWords.named(strategy.say(), name))),
                classed(
                        "p",
                        "when",
                        words.say(
                                "page.when", words.where(strategy, facts.plan().terms()))),
                cares(strategy, name, room.cares()),
                classed(
                        "p",
                        "stop-if",
                        of("b", words.say("page.stop")),
                        text(" " + words.say("page.stop-if", PlanWords.within(strategy.stopIf())))));
    }

    private static Markup numbered(List<String> steps) {
        List<Markup> parts = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            parts.add(of("b", (i + 1) + "\u00a0"));
            parts.add(text(steps.get(i) + " "));
        }
        return of("p", parts);
    }

    /** What to do another way for this pupil, and not why: the page is read by every adult in the room. */
    private Markup ways(Strategy strategy, Facts facts, int most) {
        String name = facts.pupil().firstName();
        String ways = PlanWords.waysFor(strategy, facts.context().adaptations()).stream()
                .limit(most)
                .map(way -> PlanWords.named(way, name))
                .collect(Collectors.joining(" "));
        return ways.isEmpty() ? NOTHING : classed("p", "ways", of("b", words.say("page.ways", name)), text(" " + ways));
    }

    /** The first of them matter most. */
    private Markup cares(Strategy strategy, String name, int most) {
        String cares = strategy.cautions().stream()
                .limit(most)
                .map(care -> PlanWords.named(care, name))
                .collect(Collectors.joining(" "));
        return cares.isEmpty() ? NOTHING : classed("p", "care", of("b", words.say("page.care")), text(" " + cares));
    }

    private Markup home(Facts facts, int steps) {
        if (!facts.context().limits().homeContactSafe()) {
            return NOTHING;
        }
        return facts.plan().strategies().stream()
                .filter(PlannedStrategy::home)
                .findFirst()
                .map(PlannedStrategy::strategy)
                .map(strategy -> classed(
                        "p",
                        "home",
                        of("b", words.say("page.home", strategy.title())),
                        text(" "
                                + PlanWords.named(
                                        homeSteps(strategy, steps),
                                        facts.pupil().firstName()))))
                .orElse(NOTHING);
    }

    private static String homeSteps(Strategy strategy, int steps) {
        return strategy.steps().stream().limit(Math.min(steps, 2)).collect(Collectors.joining(" "));
    }

    private Markup targets(Facts facts) {
        List<Markup> rows = facts.plan().targets().stream().map(this::target).toList();
        String title =
                words.say("page.targets", Formats.date(facts.plan().dates().reviewOn()));
        Markup header = of(
                "tr",
                of("th", words.say("page.target.what")),
                of("th", words.say("page.target.now")),
                of("th", words.say("page.target.then")),
                of("th", words.say("page.target.adult")));
        return rows.isEmpty()
                ? NOTHING
                : of("div", of("h2", title), of("table", of("thead", header), of("tbody", rows)));
    }

    private Markup target(PlanTarget target) {
        return of(
                "tr",
                of("td", ItemWords.title(words.item(target.item()))),
                classed("td", "soft", words.answer(target.from())),
                of("td", of("b", words.say("page.or-more", words.answer(target.to())))),
                of("td", target.adult()));
    }

    private Markup agreements(Facts facts) {
        Agreements agreed = facts.plan().agreements();
        Likelihood likelihood = agreed.likelihood();
        if (likelihood == null) {
            return NOTHING;
        }
        return classed(
                "div",
                "agreed",
                agreement("page.success", agreed.success()),
                agreement("page.likelihood", words.say(likelihood.messageKey())),
                agreement("page.if-not", agreed.ifNot()));
    }

    private Markup agreement(String key, String what) {
        return classed("div", "agreement", of("h3", words.say(key)), of("p", what));
    }

    /** What goes to a family or another service is signed; staff do not wait for that. Source: method.md, “What a result may say”. */
    private String signed(Facts facts) {
        Signed signed = facts.signed();
        return signed == null
                ? words.say("page.not-signed")
                : words.say("page.signed", signed.by(), Formats.date(signed.on()));
    }

    private Markup foot(Facts facts) {
        String printed = words.say("page.foot", facts.pupil().code(), facts.reader(), Formats.date(facts.today()));
        return classed(
                "div",
                "foot",
                classed("p", "not-cause", words.say("page.not-cause") + " " + signed(facts)),
                classed("p", "printed", printed));
    }
}
