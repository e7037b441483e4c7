package org.attune.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.catalogue.PracticeCase;
import org.attune.catalogue.PracticeCases;
import org.attune.method.instrument.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person’s own practice: any case, in any order, as often as they like. */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class Practice {

    private final Runs runs;
    private final AnswerTable answers;
    private final PracticeCases cases;
    private final CurrentUsers users;
    private final Gate gate;

    Practice(Runs runs, AnswerTable answers, PracticeCases cases, CurrentUsers users, Gate gate) {
        this.runs = runs;
        this.answers = answers;
        this.cases = cases;
        this.users = users;
        this.gate = gate;
    }

    /** Every case with its state, and where the person leans. */
    @Transactional(readOnly = true)
    public PracticeStanding mine() {
        CurrentUser user = users.current();
        List<Run> all = runs.table().all(user);
        Map<RunId, List<Run.Given>> given = runs.answers(
                user, all.stream().filter(run -> run.kind() == RunKind.PRACTICE).toList());
        List<String> closed = Runs.openCalibration(all).map(Run::cases).orElse(List.of());
        List<CaseStanding> standings = cases.cases().stream()
                .map(one -> standing(one, of(one, all), given, closed.contains(one.code())))
                .toList();
        List<RunId> finished = standings.stream()
                .map(CaseStanding::last)
                .flatMap(last -> Optional.ofNullable(last).stream())
                .toList();
        List<Run.Given> lately = finished.stream()
                .flatMap(last -> given.getOrDefault(last, List.of()).stream())
                .toList();
        return new PracticeStanding(standings, finished.size(), Compared.of(lately));
    }

    /**
     * The answers to a case so far, by item; none where its practice was not begun.
     *
     * @throws NoSuchRecord where there is no such case
     * @throws NotToBeDoneNow where it is part of the person’s open calibration
     */
    @Transactional(readOnly = true)
    public Map<String, Response> answers(String caseCode) {
        CurrentUser user = users.current();
        requireFree(user, require(caseCode));
        return runs.table().all(user).stream()
                .filter(run -> run.kind() == RunKind.PRACTICE && run.isOpen())
                .filter(run -> run.cases().contains(caseCode))
                .findFirst()
                .map(run -> Run.of(answers.of(user, run.id()), caseCode))
                .orElse(Map.of());
    }

    /**
     * Keeps an answer; it is on disk when this returns. The first one begins the practice.
     *
     * @return when it was saved
     * @throws IllegalArgumentException where the case does not ask this, or the answer is “does not apply”
     */
    public Instant answer(String caseCode, String item, Response response) {
        CurrentUser user = users.current();
        PracticeCase one = require(caseCode);
        requireFree(user, one);
        return runs.keep(user, open(user, caseCode), one, item, response);
    }

    /**
     * Compares the answers with the agreed ones, and fixes them.
     *
     * @throws NotAllAnswered where a question is open
     */
    public RunId finish(String caseCode) {
        CurrentUser user = users.current();
        PracticeCase one = require(caseCode);
        requireFree(user, one);
        Run run = open(user, caseCode);
        runs.requireAll(user, run);
        answers.agree(user, run.id(), List.of(one));
        runs.table().finish(user, run.id(), null, runs.now());
        return run.id();
    }

    private Run open(CurrentUser user, String caseCode) {
        return runs.table().lockOpen(user, caseCode).orElseGet(() -> {
            Instant now = runs.now();
            RunId id = runs.table().begin(user, RunKind.PRACTICE, List.of(caseCode), now);
            return new Run(id, RunKind.PRACTICE, List.of(caseCode), now, null, null);
        });
    }

    private PracticeCase require(String caseCode) {
        return cases.find(caseCode).orElseThrow(() -> gate.refuse("practice-case", 0));
    }

    /** Otherwise the agreed ratings could be read in the middle of a calibration. */
    private void requireFree(CurrentUser user, PracticeCase one) {
        boolean closed = Runs.openCalibration(runs.table().all(user))
                .filter(run -> run.cases().contains(one.code()))
                .isPresent();
        if (closed) {
            throw new NotToBeDoneNow(one.code() + " is part of the open calibration");
        }
    }

    private static List<Run> of(PracticeCase one, List<Run> all) {
        return all.stream()
                .filter(run -> run.kind() == RunKind.PRACTICE && run.cases().contains(one.code()))
                .toList();
    }

    private CaseStanding standing(
            PracticeCase one, List<Run> own, Map<RunId, List<Run.Given>> given, boolean inCalibration) {
        Optional<Run> open = own.stream().filter(Run::isOpen).findFirst();
        @Nullable
        Run last = own.stream().filter(run -> !run.isOpen()).findFirst().orElse(null);
        CaseStanding.State state = inCalibration
                ? CaseStanding.State.IN_CALIBRATION
                : open.isPresent()
                        ? CaseStanding.State.BEGUN
                        : last != null ? CaseStanding.State.DONE : CaseStanding.State.NEW;
        return new CaseStanding(
                one,
                state,
                open.map(run -> given.getOrDefault(run.id(), List.of()).size()).orElse(0),
                last == null ? null : runs.day(last.end()),
                last == null ? null : last.id());
    }
}
