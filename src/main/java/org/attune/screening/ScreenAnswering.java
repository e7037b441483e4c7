package org.attune.screening;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Item;
import org.attune.roll.OwnGroups;
import org.attune.roll.Trainings;
import org.attune.saving.Stale;
import org.springframework.stereotype.Component;

/** The two halves of saving one answer, each in a transaction of its own: writing it, and, where that failed, finding out why. */
@Component
class ScreenAnswering {

    private final ScreenRows rows;
    private final OwnGroups groups;
    private final CurrentUsers users;
    private final Gate gate;
    private final Trainings trainings;
    private final Catalogue catalogue;
    private final Clock clock;

    ScreenAnswering(
            ScreenRows rows,
            OwnGroups groups,
            CurrentUsers users,
            Gate gate,
            Trainings trainings,
            Catalogue catalogue,
            Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.users = users;
        this.gate = gate;
        this.trainings = trainings;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Everything or nothing. The row is locked first, so that finishing cannot run beside it. */
    ScreenAnswer.Saved write(ScreenCommand command) {
        requireAnchor(command.question());
        boolean open = lock(command);
        CurrentUser user = gate.toWrite("screen", command.screen().value(), command.pupil());
        trainings.requireMine();
        if (!open) {
            throw new Stale();
        }
        GivenOnScreen answer = new GivenOnScreen(
                command.pupil(),
                command.question(),
                command.given(),
                command.seenVersion() + 1,
                user.staff(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        rows.write(user, command, answer);
        return new ScreenAnswer.Saved(answer);
    }

    /** Empty where nothing stands in the way any more, and the answer can be tried again. */
    Optional<ScreenAnswer> whatHappened(ScreenCommand command) {
        boolean open = lock(command);
        gate.toRead("screen", command.screen().value(), command.pupil());
        Optional<GivenOnScreen> applied = rows.applied(command.screen(), command.id());
        if (applied.isPresent()) {
            return applied.map(ScreenAnswer.Saved::new);
        }
        if (!open) {
            return Optional.of(new ScreenAnswer.Closed());
        }
        return rows.find(command)
                .filter(current -> current.version() != command.seenVersion())
                .map(ScreenAnswer.Conflict::new);
    }

    /** Whether it takes answers. For those who work with its class; to share a pupil by another group is not enough (decision 0501). */
    private boolean lock(ScreenCommand command) {
        ScreenRows.Shared screen = rows.lockShared(users.current().school(), command.screen(), command.pupil())
                .orElseThrow(() -> gate.refuse("screen", command.screen().value()));
        groups.require(screen.group());
        return screen.open();
    }

    private void requireAnchor(String question) {
        if (!question.equals(ScreenCommand.WORRY)
                && !catalogue.instrument().find(question).map(Item::anchor).orElse(false)) {
            throw new IllegalArgumentException("No anchor: " + question);
        }
    }
}
