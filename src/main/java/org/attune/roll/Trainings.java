package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether the person is trained to score today. */
@Service
@Transactional(readOnly = true)
public class Trainings {

    /** @param lastDay on which the training counts, or counted */
    public record Ending(String name, LocalDate lastDay) {}

    /** What a record says that came of a calibration; a record by hand says nothing. */
    static final String CALIBRATED = "calibrated in Attune";

    private final TrainingRepository trainings;
    private final CurrentUsers users;
    private final Audit audit;
    private final Clock clock;
    private final int months;

    /** @param months for which a calibration counts: the school’s own, or 12 */
    Trainings(
            TrainingRepository trainings,
            CurrentUsers users,
            Audit audit,
            Clock clock,
            @Value("${attune.training-months}") int months) {
        if (months < 1) {
            throw new IllegalArgumentException("attune.training-months is 1 or more, not " + months);
        }
        this.trainings = trainings;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
        this.months = months;
    }

    @PreAuthorize(Rule.SIGNED_IN)
    public TrainingStatus mine() {
        CurrentUser user = users.current();
        LocalDate today = LocalDate.now(clock);
        return trainings
                .lastExpiry(user.school().value(), user.staff().value())
                .map(expiry -> new TrainingStatus(!expiry.isBefore(today), expiry))
                .orElseGet(() -> new TrainingStatus(false, null));
    }

    /** Whose training ended or ends within 30 days, the soonest first, of those who work here. */
    @PreAuthorize(Rule.SEES_SCHOOL)
    public List<Ending> ending() {
        LocalDate today = LocalDate.now(clock);
        return trainings.ending(users.current().school().value(), today, today.plusDays(TrainingState.DAYS_AHEAD));
    }

    /** Those of these adults whose training counts today. */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public Set<StaffId> currentAmong(Collection<StaffId> adults) {
        return trainedOn(adults, LocalDate.now(clock));
    }

    /** Those of these adults whose training counted on a day. */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public Set<StaffId> trainedOn(Collection<StaffId> adults, LocalDate on) {
        if (adults.isEmpty()) {
            return Set.of();
        }
        List<Long> ids = adults.stream().map(StaffId::value).toList();
        return trainings.trainedOn(users.current().school().value(), ids, on).stream()
                .map(StaffId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For how many months a calibration counts. */
    @PreAuthorize(Rule.SIGNED_IN)
    public int monthsOfCalibration() {
        return months;
    }

    /**
     * The person’s own training counts from today. Only for a calibration that was passed just now, in its transaction: nobody records their
     * own training otherwise. A record that reaches further stays the one that counts.
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    @Transactional(propagation = Propagation.MANDATORY)
    public void renewByCalibration() {
        CurrentUser user = users.current();
        LocalDate today = LocalDate.now(clock);
        trainings.save(new Training(
                user.school(),
                user.staff(),
                today,
                today.plusMonths(months),
                CALIBRATED,
                user.staff(),
                clock.instant()));
        audit.changed(user, "training", user.staff().value());
    }

    /**
     * For services in which only trained staff act.
     *
     * @throws TrainingNeeded when the person’s training is out of date or not on record
     */
    @PreAuthorize(Rule.SIGNED_IN)
    public void requireMine() {
        TrainingStatus status = mine();
        if (!status.current()) {
            throw new TrainingNeeded(status);
        }
    }
}
