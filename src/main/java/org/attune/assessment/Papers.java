package org.attune.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.attune.catalogue.Catalogue;
import org.attune.roll.Adult;
import org.attune.roll.Adults;
import org.attune.roll.Pupils;
import org.attune.roll.TrainingNeeded;
import org.attune.roll.Trainings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assessments that were filled in on paper: the adult who saw the pupil leads them, whoever types. */
@Service
@Transactional
public class Papers {

    /** What was seen longer ago says too little about now: an answer is about the last 4 to 6 weeks. */
    public static final int MOST_WEEKS = 6;

    private final AssessmentRepository assessments;
    private final PaperEntries entries;
    private final Blinds blinds;
    private final Drafts drafts;
    private final Pupils pupils;
    private final Adults adults;
    private final Trainings trainings;
    private final Gate gate;
    private final CurrentUsers users;
    private final Catalogue catalogue;
    private final Clock clock;

    Papers(
            AssessmentRepository assessments,
            PaperEntries entries,
            Blinds blinds,
            Drafts drafts,
            Pupils pupils,
            Adults adults,
            Trainings trainings,
            Gate gate,
            CurrentUsers users,
            Catalogue catalogue,
            Clock clock) {
        this.assessments = assessments;
        this.entries = entries;
        this.blinds = blinds;
        this.drafts = drafts;
        this.pupils = pupils;
        this.adults = adults;
        this.trainings = trainings;
        this.gate = gate;
        this.users = users;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Who may have filled in a form about the pupil on that day: those who worked with them then, and whoever types; all trained then. */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    @Transactional(readOnly = true)
    public List<Adult> observers(PupilId pupil, LocalDate on) {
        CurrentUser user = gate.toRead("paper", pupil.value(), pupil);
        List<Adult> around = around(user, pupil, on);
        Set<StaffId> trained =
                trainings.trainedOn(around.stream().map(Adult::id).toList(), on);
        return around.stream().filter(adult -> trained.contains(adult.id())).toList();
    }

    /**
     * Opens the pupil’s draft to be typed in, with the observer as its lead.
     *
     * @throws PaperRefused where the observer or the day does not do
     * @throws TrainingNeeded where the typist is not trained: the form is the same
     * @throws DraftAlreadyStarted when the pupil is being scored
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public Draft start(PupilId pupil, ParentTold told, Observation seen) {
        CurrentUser user = gate.toWrite("new-assessment", pupil.value(), pupil);
        trainings.requireMine();
        require(user, pupil, seen);
        if (told instanceof ParentTold.Told given && given.on().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("The day on which the parent was told lies ahead");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Assessment draft = new Assessment(
                        user, pupil, catalogue.instrument().id(), drafts.band(pupils.summary(pupil)), told, now)
                .ledBy(seen.observer());
        Assessment opened = drafts.open(draft);
        entries.add(opened, new FromPaper(seen, user.staff()), now);
        return drafts.toDraft(opened);
    }

    /**
     * Whether an assessment was on paper first, and whose; the look is audited.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public Optional<FromPaper> of(AssessmentId id) {
        Assessment assessment = assessments
                .findBySchoolIdAndId(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("assessment", id.value()));
        blinds.open(users.current(), "assessment", id.value(), assessment);
        gate.toRead("assessment", id.value(), assessment.pupil());
        return entries.of(assessment);
    }

    private void require(CurrentUser user, PupilId pupil, Observation seen) {
        LocalDate today = LocalDate.now(clock);
        if (seen.seenOn().isAfter(today)) {
            throw new PaperRefused(PaperRefused.Why.FUTURE);
        }
        if (seen.seenOn().isBefore(today.minusWeeks(MOST_WEEKS))) {
            throw new PaperRefused(PaperRefused.Why.TOO_LONG_AGO);
        }
        Set<StaffId> around =
                around(user, pupil, seen.seenOn()).stream().map(Adult::id).collect(Collectors.toSet());
        if (!around.contains(seen.observer())) {
            throw new PaperRefused(PaperRefused.Why.OBSERVER);
        }
        if (trainings.trainedOn(List.of(seen.observer()), seen.seenOn()).isEmpty()) {
            throw new PaperRefused(PaperRefused.Why.TRAINING);
        }
    }

    private List<Adult> around(CurrentUser user, PupilId pupil, LocalDate on) {
        Adult self = new Adult(user.staff(), user.name(), null);
        return Stream.concat(
                        Stream.of(self),
                        adults.workingWith(pupil, on).stream().filter(a -> !a.id().equals(user.staff())))
                .toList();
    }
}
