package org.attune.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.catalogue.PracticeCase;
import org.attune.catalogue.PracticeCases;
import org.attune.method.instrument.Response;
import org.springframework.stereotype.Component;

/** What practice and calibrations share: which cases were seen, and keeping an answer. */
@Component
class Runs {

    /** A case whose agreed ratings somebody saw within this time is drawn only where there is no other. */
    static final Period SEEN_LATELY = Period.ofDays(30);

    private final RunTable table;
    private final AnswerTable answers;
    private final PracticeCases cases;
    private final Clock clock;

    Runs(RunTable table, AnswerTable answers, PracticeCases cases, Clock clock) {
        this.table = table;
        this.answers = answers;
        this.cases = cases;
        this.clock = clock;
    }

    Instant keep(CurrentUser user, Run run, PracticeCase one, String item, Response response) {
        if (one.rating(item).isEmpty() || response == Response.NOT_APPLICABLE) {
            throw new IllegalArgumentException(one.code() + " takes no " + response.code() + " for " + item);
        }
        Instant at = now();
        answers.put(user, run.id(), new Run.Place(one.code(), item), response, at);
        return at;
    }

    List<PracticeCase> cases(Run run) {
        return run.cases().stream().map(cases::find).flatMap(Optional::stream).toList();
    }

    /** @throws NotAllAnswered where a question is open */
    void requireAll(CurrentUser user, Run run) {
        List<Run.Given> given = answers.of(user, run.id());
        int open = Run.questions(cases(run)) - given.size();
        if (open > 0) {
            throw new NotAllAnswered(open);
        }
    }

    static Optional<Run> openCalibration(List<Run> all) {
        return all.stream()
                .filter(run -> run.kind() == RunKind.CALIBRATION && run.isOpen())
                .findFirst();
    }

    /** Codes of the cases whose agreed ratings were shown lately. */
    Set<String> seenLately(List<Run> all) {
        LocalDate from = LocalDate.now(clock).minus(SEEN_LATELY);
        return all.stream()
                .filter(run -> !run.isOpen() && !day(run.end()).isBefore(from))
                .flatMap(run -> run.cases().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<RunId, List<Run.Given>> answers(CurrentUser user, List<Run> of) {
        return answers.of(user, of.stream().map(Run::id).toList());
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    RunTable table() {
        return table;
    }

    /** As exact as the tables keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
