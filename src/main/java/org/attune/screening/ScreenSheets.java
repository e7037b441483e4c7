package org.attune.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.attune.method.instrument.AgeBand;
import org.attune.roll.OwnGroups;
import org.attune.roll.PupilSummary;
import org.attune.roll.Trainings;
import org.attune.saving.Retries;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The grid of an open screen: what is in it, and saving into it. */
@Service
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class ScreenSheets {

    private final ScreenRows rows;
    private final ScreenDoor door;
    private final ScreenAnswering answering;
    private final Retries retries;
    private final OwnGroups groups;
    private final Trainings trainings;
    private final Joining joining;
    private final Clock clock;

    ScreenSheets(
            ScreenRows rows,
            ScreenDoor door,
            ScreenAnswering answering,
            Retries retries,
            OwnGroups groups,
            Trainings trainings,
            Joining joining,
            Clock clock) {
        this.rows = rows;
        this.door = door;
        this.answering = answering;
        this.retries = retries;
        this.groups = groups;
        this.trainings = trainings;
        this.joining = joining;
        this.clock = clock;
    }

    /**
     * The open screen, with everyone who is in the class today; who joined since it was begun comes on it now, and nobody finishes it
     * meanwhile. One audit row.
     *
     * @throws ScreenNotOpen where it is finished
     * @throws ScreenOver where it was begun in an earlier school year, or nobody is in the class
     * @throws org.attune.access.NoSuchRecord where there is none that this person may see
     */
    @Transactional
    public ScreenSheet sheet(ScreenId id) {
        boolean takesAnswers = door.lockShared(id);
        ScreenDoor.Opened opened = door.open(id);
        if (!takesAnswers) {
            throw new ScreenNotOpen(id);
        }
        if (!ScreenSummary.isOfTheClass(opened.screen().seenOn(), opened.group().pupils(), LocalDate.now(clock))) {
            throw new ScreenOver(id);
        }
        trainings.requireMine();
        SchoolId school = opened.user().school();
        List<PupilSummary> pupils = groups.pupils(opened.screen().group());
        Map<PupilId, AgeBand> bands = joining.join(school, id, pupils);
        return new ScreenSheet(opened.screen(), opened.group(), pupils, bands, rows.answers(school, id));
    }

    /**
     * Saves one answer: applied once however often it arrives, and never over an answer that the adult has not seen.
     *
     * @throws IllegalArgumentException where the question is no anchor
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ScreenAnswer answer(ScreenCommand command) {
        return retries.save(() -> answering.write(command), () -> answering.whatHappened(command));
    }
}
