package org.attune.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.assessment.Findings;
import org.attune.assessment.HowTold;
import org.attune.library.OwnStrategies;
import org.attune.library.OwnStrategy;
import org.attune.method.instrument.AgeBand;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.RelationalFunction;
import org.attune.method.planning.Setting;
import org.attune.plan.HomeAnswers;
import org.attune.plan.HomeReply;
import org.attune.plan.PlanId;
import org.attune.plan.PlanRecord;
import org.attune.plan.PlanStanding;
import org.attune.plan.Plans;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The SENCO adds what works at Fernhollow, hides one thing, and signs a result; a family says yes to what is offered for home. */
@Component
@Profile("demo")
class DemoLibrary {

    private static final String HIDDEN = "SD13";

    private final OwnStrategies own;
    private final Pupils pupils;
    private final Plans plans;
    private final Findings findings;
    private final HomeAnswers home;
    private final DemoCast cast;
    private final Clock clock;

    DemoLibrary(
            OwnStrategies own,
            Pupils pupils,
            Plans plans,
            Findings findings,
            HomeAnswers home,
            DemoCast cast,
            Clock clock) {
        this.own = own;
        this.pupils = pupils;
        this.plans = plans;
        this.findings = findings;
        this.home = home;
        this.cast = cast;
        this.clock = clock;
    }

    void play(LocalDate today) {
        LocalDate day = DemoTerm.schoolDay(today.minusDays(3));
        DemoClock.at(day.atTime(15, 40).atZone(clock.getZone()).toInstant(), () -> {
            cast.as(DemoPerson.SENCO.username(), () -> {
                own.change(own.add(gardenGate("By the garden gate")), 1, gardenGate("Meet at the garden gate"));
                own.hide(HIDDEN);
            });
            cast.as(DemoPerson.ASSISTANT.username(), () -> firstPlan().ifPresent(plan -> agreed(plan, day)));
        });
    }

    /** Of those that rest on what holds today, the one that was made first. */
    private Optional<PlanRecord> firstPlan() {
        return plans.standings(pupils.mine().stream().map(PupilSummary::id).toList()).values().stream()
                .filter(PlanStanding::adopted)
                .map(PlanStanding::id)
                .sorted(Comparator.comparingLong(PlanId::value))
                .map(plans::get)
                .filter(plan -> !plan.found().superseded())
                .findFirst();
    }

    private void agreed(PlanRecord plan, LocalDate day) {
        if (plan.found().signOff() == null) {
            cast.as(
                    DemoPerson.SENCO.username(),
                    () -> findings.signOff(plan.found().id(), null));
        }
        if (home.of(plan.id()).offer() != null) {
            home.record(plan.id(), 0, new HomeReply(true, "Mother", HowTold.IN_PERSON, day));
        }
    }

    private static OwnStrategy gardenGate(String title) {
        return new OwnStrategy(
                title,
                "being",
                Map.of("B01", 3, "B13", 2, "B07", 1),
                List.of(
                        "Be at the garden gate five minutes before the bell.",
                        "Greet them by name. Walk along the bean beds together, and look at what has grown.",
                        "At the door, say who is in class today. Go in when they are ready."),
                "Good morning, {name}. Shall we see if the beans are up?",
                "A quiet way in with a known adult makes the start of the day feel safe.",
                "We meet your child at the garden gate and walk in together by the quiet way.",
                "Own, from practice",
                "Calm and in no hurry.",
                Set.of(RelationalFunction.ATTUNE, RelationalFunction.CONTAIN),
                Set.of(Setting.TRANSITION),
                1,
                5,
                5,
                null,
                Set.of(AgeBand.EYFS, AgeBand.KS1, AgeBand.KS2),
                List.of(),
                Map.of(Adaptation.AUTISM, "Take the same way each day. Say the day before if it has to change."),
                List.of("In heavy rain, meet in the porch."),
                "They run back to the gate three days in a row.",
                Set.of());
    }
}
