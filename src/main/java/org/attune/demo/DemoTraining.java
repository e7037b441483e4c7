package org.attune.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.attune.catalogue.PracticeCase;
import org.attune.catalogue.PracticeCases;
import org.attune.method.instrument.Response;
import org.attune.training.Practice;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Priya has practised on two invented cases, and begun a third. She tends to score a little high, as kind people do. */
@Component
@Profile("demo")
class DemoTraining {

    private static final int[] DAYS_AGO = {12, 4, 1};
    private static final int BEGUN = 5;
    private static final int EVERY_FOURTH = 4;

    private final Practice practice;
    private final PracticeCases cases;
    private final DemoCast cast;
    private final Clock clock;

    DemoTraining(Practice practice, PracticeCases cases, DemoCast cast, Clock clock) {
        this.practice = practice;
        this.cases = cases;
        this.cast = cast;
        this.clock = clock;
    }

    void play(LocalDate today) {
        List<PracticeCase> some = cases.cases().subList(0, DAYS_AGO.length);
        cast.as(DemoPerson.ASSISTANT.username(), () -> {
            for (int i = 0; i < some.size(); i++) {
                PracticeCase one = some.get(i);
                boolean finished = i < some.size() - 1;
                DemoClock.at(
                        today.minusDays(DAYS_AGO[i])
                                .atTime(LocalTime.of(15, 40))
                                .atZone(clock.getZone())
                                .toInstant(),
                        () -> rate(one, finished));
            }
        });
    }

    private void rate(PracticeCase one, boolean finished) {
        List<PracticeCase.AgreedRating> ratings =
                finished ? one.ratings() : one.ratings().subList(0, BEGUN);
        for (int i = 0; i < ratings.size(); i++) {
            PracticeCase.AgreedRating rating = ratings.get(i);
            practice.answer(one.code(), rating.item(), given(rating.answer(), i));
        }
        if (finished) {
            practice.finish(one.code());
        }
    }

    /** Mostly as agreed; now and then a step up, and once a guess where nobody could see. */
    private static Response given(Response agreed, int place) {
        if (!agreed.isNumber()) {
            return Response.SOMETIMES;
        }
        return switch (place % EVERY_FOURTH) {
            case 1 -> Response.ofNumber(Math.min(Response.NEARLY_ALWAYS.number(), agreed.number() + 1));
            case 2 ->
                Response.ofNumber(Math.min(Response.NEARLY_ALWAYS.number(), agreed.number() + (place == 2 ? 2 : 0)));
            default -> agreed;
        };
    }
}
