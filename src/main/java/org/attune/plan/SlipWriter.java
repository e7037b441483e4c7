package org.attune.plan;

import static org.attune.paper.Markup.NOTHING;
import static org.attune.paper.Markup.classed;
import static org.attune.paper.Markup.of;
import static org.attune.paper.Markup.text;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.method.planning.Strategy;
import org.attune.paper.Markup;
import org.attune.plan.PlanPage.Facts;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the slip for an adult who covers today and knows nobody: what to do, what to say, when to stop, whom to ask. No score, target
 * or reason; of what is on record only what helps.
 */
@Component
class SlipWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private final PlanWords words;

    SlipWriter(PlanWords words) {
        this.words = words;
    }

    /**
     * @param helps what helps, as those who know the pupil wrote it
     * @param times when each thing is to be done today, where that is known
     * @param steps how many steps of each strategy there is room for
     * @param helpful how many of what helps
     */
    Markup write(Facts facts, List<String> helps, Map<String, LocalTime> times, int steps, int helpful) {
        String name = facts.pupil().firstName();
        return classed(
                "div",
                "slip",
                classed("p", "soft", about(facts)),
                of("h1", say("title", name)),
                of("p", say("how", name)),
                helps(helps, helpful),
                of("div", strategies(facts, times, steps)),
                classed("p", "ask", of("b", say("stop", name)), text(" " + say("stop.tell", facts.lead()))),
                of("p", of("b", say("ask-first")), text(" " + say("ask", facts.lead(), name))),
                classed("p", "foot", say("foot")));
    }

    private String about(Facts facts) {
        List<String> parts = new ArrayList<>();
        if (facts.pupil().className() != null) {
            parts.add(facts.pupil().className());
        }
        parts.add(Formats.date(facts.today()));
        return String.join(" · ", parts);
    }

    private Markup helps(List<String> helps, int most) {
        String shown = helps.stream().limit(most).collect(Collectors.joining("; "));
        return shown.isEmpty() ? NOTHING : of("p", of("b", say("helps")), text(" " + shown));
    }

    /** What comes up every day first, whoever is there; what is for once a week last. */
    private List<Markup> strategies(Facts facts, Map<String, LocalTime> times, int steps) {
        return facts.plan().strategies().stream()
                .filter(planned -> !planned.home())
                .map(PlannedStrategy::strategy)
                .sorted(Comparator.comparing(Strategy::isRoutine)
                        .thenComparing(Strategy::timesAWeek)
                        .reversed())
                .map(strategy -> strategy(strategy, facts, times.get(strategy.code()), steps))
                .toList();
    }

    private Markup strategy(Strategy strategy, Facts facts, @Nullable LocalTime today, int steps) {
        String name = facts.pupil().firstName();
        String does = strategy.steps().stream()
                .limit(steps)
                .map(step -> PlanWords.named(step, name))
                .collect(Collectors.joining(" "));
        return classed(
                "div",
                "thing",
                of(
                        "h2",
                        of("b", strategy.title()),
                        text(" · " + words.amount(strategy) + ", "
                                + words.where(strategy, facts.plan().terms())
                                + (today == null ? "" : say("today", TIME.format(today))))),
                does.isEmpty() ? NOTHING : of("p", does),
                ways(strategy, facts),
                classed("p", "say", words.say("plan.quoted", PlanWords.named(strategy.say(), name))));
    }

    /** What to do another way for this pupil, never why. */
    private Markup ways(Strategy strategy, Facts facts) {
        String name = facts.pupil().firstName();
        String ways = PlanWords.waysFor(strategy, facts.context().adaptations()).stream()
                .map(way -> PlanWords.named(way, name))
                .collect(Collectors.joining(" "));
        return ways.isEmpty() ? NOTHING : of("p", of("b", words.say("page.ways", name)), text(" " + ways));
    }

    private String say(String key, Object... arguments) {
        return words.say("slip." + key, arguments);
    }
}
