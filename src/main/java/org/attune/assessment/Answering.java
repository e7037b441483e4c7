package org.attune.assessment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.scoring.Scorer;
import org.attune.roll.Trainings;
import org.attune.saving.Stale;
import org.springframework.stereotype.Component;

/** The two halves of saving one answer, each in a transaction of its own: writing it, and, where that failed, finding out why. */
@Component
class Answering {

    private final AssessmentRepository assessments;
    private final AnswerLog log;
    private final CurrentUsers users;
    private final Gate gate;
    private final Trainings trainings;
    private final Instrument instrument;
    private final Clock clock;

    Answering(
            AssessmentRepository assessments,
            AnswerLog log,
            CurrentUsers users,
            Gate gate,
            Trainings trainings,
            Catalogue catalogue,
            Clock clock) {
        this.assessments = assessments;
        this.log = log;
        this.users = users;
        this.gate = gate;
        this.trainings = trainings;
        this.instrument = catalogue.instrument();
        this.clock = clock;
    }

    /** Everything or nothing; throws where the answer does not fit what is stored, and then {@link #whatHappened} tells. */
    AnswerResult.Saved write(AnswerCommand command) {
        Item item = instrument.item(command.item());
        boolean notApplicable = command.response() == Response.NOT_APPLICABLE;
        AnswerLog.Sheet sheet = lock(command.assessment(), notApplicable);
        requireOpenToAdult(command, sheet.closedToAdult(), sheet.pupil());
        CurrentUser user = gate.toWrite("assessment", command.assessment().value(), sheet.pupil());
        trainings.requireMine();
        if (!sheet.open() || notApplicable && tooManyNotApplicable(command, item)) {
            throw new Stale();
        }
        GivenAnswer answer = new GivenAnswer(
                item.code(),
                command.response(),
                command.naReason(),
                command.seenVersion() + 1,
                user.staff(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        log.write(user.school().value(), command, answer);
        return new AnswerResult.Saved(answer, progress(command));
    }

    /** Empty where nothing stands in the way any more, and the answer can be tried again. */
    Optional<AnswerResult> whatHappened(AnswerCommand command) {
        AnswerLog.Sheet sheet = lock(command.assessment(), false);
        requireOpenToAdult(command, sheet.closedToAdult(), sheet.pupil());
        Assessment assessment = find(command.assessment());
        gate.toRead("assessment", command.assessment().value(), assessment.pupil());
        Optional<GivenAnswer> applied = log.applied(command.assessment(), command.id());
        if (applied.isPresent()) {
            return applied.map(answer -> new AnswerResult.Saved(answer, progress(command)));
        }
        if (!assessment.isOpen()) {
            return Optional.of(new AnswerResult.Closed());
        }
        Optional<GivenAnswer> current = log.find(command.assessment(), command.item());
        if (current.map(GivenAnswer::version).orElse(0) != command.seenVersion()) {
            return current.map(AnswerResult.Conflict::new);
        }
        return command.response() == Response.NOT_APPLICABLE
                        && tooManyNotApplicable(command, instrument.item(command.item()))
                ? Optional.of(new AnswerResult.TooManyNotApplicable(Scorer.MOST_NOT_APPLICABLE))
                : Optional.empty();
    }

    /** Shared with other answers; alone where the others of the strand count. */
    private AnswerLog.Sheet lock(AssessmentId id, boolean alone) {
        CurrentUser adult = users.current();
        return (alone ? log.lockAlone(adult, id) : log.lockShared(adult, id))
                .orElseThrow(() -> gate.refuse("assessment", id.value()));
    }

    /** A second view takes its adult’s answers only, and that adult none of the lead’s: to each the other is not there. */
    private void requireOpenToAdult(AnswerCommand command, boolean closed, PupilId pupil) {
        if (closed) {
            gate.keepBack("assessment", command.assessment().value(), pupil);
            throw new NoSuchRecord("assessment");
        }
    }

    private Assessment find(AssessmentId id) {
        return assessments
                .findBySchoolIdAndId(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("assessment", id.value()));
    }

    private boolean tooManyNotApplicable(AnswerCommand command, Item item) {
        var others = instrument.itemsOf(instrument.strand(item.strand())).stream()
                .map(Item::code)
                .filter(code -> !code.equals(item.code()))
                .toList();
        return log.countNotApplicable(command.assessment(), others) >= Scorer.MOST_NOT_APPLICABLE;
    }

    private Progress progress(AnswerCommand command) {
        return new Progress(log.count(command.assessment()), instrument.items().size());
    }
}
