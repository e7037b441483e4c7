package org.attune.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.Rule;
import org.attune.catalogue.PracticeCase;
import org.attune.catalogue.PracticeCases;
import org.attune.method.instrument.Response;
import org.attune.method.training.CalibrationDraw;
import org.attune.method.training.CalibrationRule;
import org.attune.method.training.RaterAgreement;
import org.attune.roll.Trainings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person’s own calibrations: six cases drawn for them, answered one by one, compared only at the end. Near enough, and the training
 * record is set or renewed.
 */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class Calibrations {

    private static final String WHAT = "calibration";

    private final Runs runs;
    private final AnswerTable answers;
    private final PracticeCases cases;
    private final CalibrationDraw lot;
    private final Trainings trainings;
    private final CurrentUsers users;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    Calibrations(
            Runs runs,
            AnswerTable answers,
            PracticeCases cases,
            CalibrationDraw lot,
            Trainings trainings,
            CurrentUsers users,
            Gate gate,
            Audit audit,
            Clock clock) {
        this.runs = runs;
        this.answers = answers;
        this.cases = cases;
        this.lot = lot;
        this.trainings = trainings;
        this.users = users;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CalibrationStanding mine() {
        CurrentUser user = users.current();
        List<Run> all = runs.table().all(user);
        Optional<Run> open = Runs.openCalibration(all);
        Optional<Run> last = lastFinished(all);
        return new CalibrationStanding(
                open.map(run -> answers.of(user, run.id()).size()).orElse(null),
                open.map(run -> Run.questions(runs.cases(run))).orElseGet(this::usualQuestions),
                open.isEmpty() && mayBegin(last),
                last.map(run -> new CalibrationStanding.Last(
                                run.id(), runs.day(run.end()), Objects.requireNonNull(run.calibrated())))
                        .orElse(null),
                trainings.monthsOfCalibration());
    }

    /**
     * Draws six cases.
     *
     * @throws NotToBeDoneNow where one is open, or one was finished today
     */
    public void begin() {
        CurrentUser user = users.current();
        List<Run> all = runs.table().all(user);
        if (Runs.openCalibration(all).isPresent() || !mayBegin(lastFinished(all))) {
            throw new NotToBeDoneNow("One calibration at a time, and one a day");
        }
        List<CalibrationDraw.Candidate> candidates = cases.cases().stream()
                .map(one -> new CalibrationDraw.Candidate(one.code(), one.band()))
                .toList();
        RunId id =
                runs.table().begin(user, RunKind.CALIBRATION, lot.draw(candidates, runs.seenLately(all)), runs.now());
        audit.changed(user, WHAT, id.value());
    }

    /** The one under way. @throws NoSuchRecord where there is none */
    @Transactional(readOnly = true)
    public OpenCalibration open() {
        CurrentUser user = users.current();
        Run run = Runs.openCalibration(runs.table().all(user)).orElseThrow(() -> gate.refuse(WHAT, 0));
        List<Run.Given> given = answers.of(user, run.id());
        Map<String, Map<String, Response>> byCase =
                run.cases().stream().collect(Collectors.toMap(code -> code, code -> Run.of(given, code)));
        return new OpenCalibration(runs.cases(run), byCase);
    }

    /**
     * Keeps an answer; it is on disk when this returns. It can be changed until the end.
     *
     * @return when it was saved
     * @throws NotToBeDoneNow where no calibration is open
     * @throws IllegalArgumentException where it does not ask this, or the answer is “does not apply”
     */
    public Instant answer(String caseCode, String item, Response response) {
        CurrentUser user = users.current();
        Run run = lock(user);
        PracticeCase one = runs.cases(run).stream()
                .filter(each -> each.code().equals(caseCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not in this calibration: " + caseCode));
        return runs.keep(user, run, one, item, response);
    }

    /**
     * Compares all answers with the agreed ones, and fixes them. Near enough, the training counts from today.
     *
     * @throws NotAllAnswered where a question is open
     * @throws NotToBeDoneNow where no calibration is open
     */
    public RunId finish() {
        CurrentUser user = users.current();
        Run run = lock(user);
        runs.requireAll(user, run);
        answers.agree(user, run.id(), runs.cases(run));
        RaterAgreement found = Compared.of(answers.of(user, run.id()));
        boolean calibrated = CalibrationRule.judge(found).calibrated();
        runs.table().finish(user, run.id(), calibrated, runs.now());
        audit.changed(user, WHAT, run.id().value());
        if (calibrated) {
            trainings.renewByCalibration();
        }
        return run.id();
    }

    private Run lock(CurrentUser user) {
        return runs.table().lockOpen(user, null).orElseThrow(() -> new NotToBeDoneNow("No calibration is open"));
    }

    private boolean mayBegin(Optional<Run> last) {
        LocalDate today = LocalDate.now(clock);
        return last.map(run -> runs.day(run.end()).isBefore(today)).orElse(true);
    }

    private static Optional<Run> lastFinished(List<Run> all) {
        return all.stream()
                .filter(run -> run.kind() == RunKind.CALIBRATION && !run.isOpen())
                .findFirst();
    }

    /** All cases ask as many. */
    private int usualQuestions() {
        return CalibrationRule.CASES * cases.cases().getFirst().ratings().size();
    }
}
