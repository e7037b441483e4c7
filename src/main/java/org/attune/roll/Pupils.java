package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pupils that the person may see today. */
@Service
@Transactional(readOnly = true)
public class Pupils {

    private final PupilRepository pupils;
    private final Gate gate;
    private final CurrentUsers users;
    private final Caseload caseload;
    private final Clock clock;

    Pupils(PupilRepository pupils, Gate gate, CurrentUsers users, Caseload caseload, Clock clock) {
        this.pupils = pupils;
        this.caseload = caseload;
        this.gate = gate;
        this.users = users;
        this.clock = clock;
    }

    /** By last name; one audit row for the list. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<PupilSummary> mine() {
        CurrentUser user = gate.toList("pupils", 0);
        return pupils.onRoll(user.school().value(), user.staff().value(), user.seesWholeSchool(), LocalDate.now(clock));
    }

    /** Those whom the person may read about before a handover, by last name; one audit row for the list. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<PupilSummary> soon() {
        CurrentUser user = gate.toList("pupils-soon", 0);
        return pupils.readEarly(user.school().value(), user.staff().value(), LocalDate.now(clock));
    }

    /** Whether there is anyone whom the person may read about before a handover; nobody is named. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public boolean anySoon() {
        CurrentUser user = users.current();
        return !user.seesWholeSchool()
                && !pupils.readEarly(user.school().value(), user.staff().value(), LocalDate.now(clock))
                        .isEmpty();
    }

    /** Those who left, whose records stay, the last one first; one audit row for the list. */
    @PreAuthorize(Rule.SEES_SCHOOL)
    public List<RollPupil> gone() {
        CurrentUser user = gate.toList("pupils-gone", 0);
        LocalDate today = LocalDate.now(clock);
        return pupils.roll(user.school().value(), today).stream()
                .filter(pupil -> pupil.hasLeft(today))
                .sorted(Comparator.comparing(RollPupil::leftOn, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(RollPupil::lastName)
                        .thenComparing(RollPupil::firstName))
                .toList();
    }

    /**
     * Whether the person works with the pupil today or may only read, and why; for services and screens that came through the gate.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    public Reach reach(PupilId pupil) {
        summary(pupil);
        CurrentUser user = users.current();
        LocalDate today = LocalDate.now(clock);
        if (caseload.worksWith(user, pupil)) {
            return new Reach(true, null, null);
        }
        LocalDate leftOn = pupils.findBySchoolIdAndId(user.school().value(), pupil.value())
                .map(found -> found.leftOn(today))
                .filter(day -> day.isBefore(today))
                .orElse(null);
        LocalDate worksFrom = pupils.worksFrom(
                        user.school().value(), user.staff().value(), pupil.value(), today)
                .orElse(null);
        return new Reach(false, leftOn, leftOn == null ? worksFrom : null);
    }

    /**
     * One pupil; the look is audited.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    public PupilSummary get(PupilId pupil) {
        gate.toRead("pupil", pupil.value(), pupil);
        return summary(pupil);
    }

    /**
     * The same without an audit row of its own, for services that came through the gate for a record of this pupil.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    public PupilSummary summary(PupilId pupil) {
        CurrentUser user = users.current();
        return pupils.oneReadable(
                        user.school().value(),
                        user.staff().value(),
                        user.seesWholeSchool(),
                        LocalDate.now(clock),
                        pupil.value())
                .orElseThrow(() -> new NoSuchRecord("pupil"));
    }

    /** Those of these whom the person may see today, by last name; for services that came through the gate for a list with them. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<PupilSummary> among(Collection<PupilId> wanted) {
        CurrentUser user = users.current();
        return wanted.isEmpty()
                ? List.of()
                : pupils
                        .readableAmong(
                                user.school().value(),
                                user.staff().value(),
                                user.seesWholeSchool(),
                                LocalDate.now(clock),
                                wanted.stream().map(PupilId::value).toList())
                        .stream()
                        .sorted(Comparator.comparing(PupilSummary::lastName)
                                .thenComparing(PupilSummary::firstName)
                                .thenComparing(pupil -> pupil.id().value()))
                        .toList();
    }
}
