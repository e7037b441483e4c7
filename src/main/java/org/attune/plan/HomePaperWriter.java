package org.attune.plan;

import static org.attune.paper.Markup.NOTHING;
import static org.attune.paper.Markup.classed;
import static org.attune.paper.Markup.of;
import static org.attune.paper.Markup.text;

import java.util.List;
import java.util.stream.Collectors;
import org.attune.method.interruption.AnsweredItem;
import org.attune.method.planning.Strategy;
import org.attune.paper.Markup;
import org.attune.plan.PlanPage.Facts;
import org.attune.ui.Formats;
import org.springframework.stereotype.Component;

/**
 * Writes the page for home: what school does, one thing to try, whom to talk to, when we look again. First name only; no score, strand,
 * item, target or reason, and nothing that is on record about the pupil.
 */
@Component
class HomePaperWriter {

    private static final int STRENGTHS = 2;

    private final PlanWords words;

    HomePaperWriter(PlanWords words) {
        this.words = words;
    }

    /** @param steps how many steps of the offer there is room for */
    Markup write(HomePaper paper, int steps) {
        Facts facts = paper.facts();
        String name = facts.pupil().firstName();
        return classed(
                "div",
                "page",
                classed("p", "soft", paper.school()),
                of("h1", say("title", name)),
                of("p", say("why", name)),
                strengths(facts, name),
                of("h2", say("at-school")),
                of("ul", paper.atSchool().stream().map(line -> of("li", line)).toList()),
                offer(paper, name, steps),
                of("h2", say("talk")),
                of("p", say("talk.who", facts.lead())),
                of("p", say("own")),
                of("h2", say("again")),
                of("p", again(facts)),
                classed("p", "safety", of("b", say("safety-first")), text(" " + say("safety"))),
                classed("p", "foot", say("foot", facts.pupil().code(), Formats.date(facts.today()))));
    }

    /** What a family hears first is what goes well. */
    private Markup strengths(Facts facts, String name) {
        String often = facts.plan().found().finding().strengths().stream()
                .limit(STRENGTHS)
                .map(AnsweredItem::item)
                .map(ItemWords::within)
                .collect(Collectors.joining("; "));
        return often.isEmpty() ? NOTHING : of("p", say("strengths", name, often));
    }

    private Markup offer(HomePaper paper, String name, int steps) {
        Strategy offer = paper.offer();
        if (offer == null) {
            return NOTHING;
        }
        List<Markup> does = offer.steps().stream()
                .limit(steps)
                .map(step -> of("li", PlanWords.named(step, name)))
                .toList();
        return classed(
                "div",
                "offer",
                of("h2", say(paper.agreed() ? "at-home.agreed" : "at-home")),
                of("p", of("b", offer.title())),
                does.isEmpty() ? of("p", PlanWords.named(offer.family(), name)) : of("ol", does),
                of("p", say("free")));
    }

    /** Halfway only while it is still to come. */
    private String again(Facts facts) {
        PlanDates dates = facts.plan().dates();
        return dates.halfwayOn().isAfter(facts.today())
                ? say("again.twice", Formats.date(dates.halfwayOn()), Formats.date(dates.reviewOn()))
                : say("again.once", Formats.date(dates.reviewOn()));
    }

    private String say(String key, Object... arguments) {
        return words.say("homepage." + key, arguments);
    }
}
