package org.attune.training;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.catalogue.PracticeCase;
import org.attune.training.TrainingResult.RatedCase;
import org.attune.training.TrainingResult.RatedItem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person’s own results. There is no way to another’s. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class TrainingResults {

    private final Runs runs;
    private final AnswerTable answers;
    private final CurrentUsers users;
    private final Gate gate;

    TrainingResults(Runs runs, AnswerTable answers, CurrentUsers users, Gate gate) {
        this.runs = runs;
        this.answers = answers;
        this.users = users;
        this.gate = gate;
    }

    /**
     * @throws NoSuchRecord where this person has none, or it is not finished
     * @throws NotToBeDoneNow while a case of it is part of the open calibration: it would give the agreed ratings away
     */
    public TrainingResult get(RunId id) {
        CurrentUser user = users.current();
        Run run = runs.table()
                .find(user, id)
                .filter(found -> !found.isOpen())
                .orElseThrow(() -> gate.refuse("training-result", id.value()));
        requireClosed(user, run);
        List<Run.Given> given = answers.of(user, id);
        Map<Run.Place, Run.Given> byPlace = given.stream().collect(Collectors.toMap(Run.Given::place, one -> one));
        return new TrainingResult(
                run.kind(),
                runs.day(run.end()),
                Boolean.TRUE.equals(run.calibrated()),
                runs.cases(run).stream().map(one -> rated(one, byPlace)).toList(),
                Compared.of(given));
    }

    private void requireClosed(CurrentUser user, Run run) {
        boolean asked = Runs.openCalibration(runs.table().all(user))
                .filter(open -> !Collections.disjoint(open.cases(), run.cases()))
                .isPresent();
        if (asked) {
            throw new NotToBeDoneNow("A case of it is part of the open calibration");
        }
    }

    private static RatedCase rated(PracticeCase one, Map<Run.Place, Run.Given> given) {
        return new RatedCase(
                one,
                one.ratings().stream()
                        .flatMap(rating ->
                                Optional.ofNullable(given.get(new Run.Place(one.code(), rating.item()))).stream()
                                        .map(answer ->
                                                new RatedItem(rating.item(), Compared.rating(answer), rating.reason())))
                        .toList());
    }
}
