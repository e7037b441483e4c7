package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pupils of the school, by hand: the administrator adds them and mends what is known. Who leaves: {@link Leavers}. */
@Service
@Transactional
public class Roll {

    private final PupilRepository pupils;
    private final Memberships memberships;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    Roll(PupilRepository pupils, Memberships memberships, Gate gate, Audit audit, Clock clock) {
        this.pupils = pupils;
        this.memberships = memberships;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everyone by last name, leavers too; one audit row for the list. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public List<RollPupil> pupils() {
        CurrentUser user = gate.toList("roll", 0);
        return pupils.roll(user.school().value(), LocalDate.now(clock));
    }

    /**
     * One pupil, to change; the look is audited.
     *
     * @throws NoSuchRecord when there is none in this school
     */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public RollEntry get(PupilId id) {
        Pupil pupil = require(id);
        audit.read(memberships.user(), "roll", id.value(), id);
        return new RollEntry(
                id,
                pupil.code(),
                pupil.details(LocalDate.now(clock)),
                memberships.classOf(id),
                pupil.leftOn(LocalDate.now(clock)),
                pupil.returnsOn(),
                pupil.version());
    }

    /**
     * A pupil who starts in the class today, or on the day they join if that is later.
     *
     * @throws RollRefused when a detail is wrong, or a number belongs to another pupil
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public PupilId add(PupilDetails details, GroupId classId) {
        CurrentUser user = memberships.user();
        check(details, null);
        String code = PupilCodes.next(
                taken -> pupils.existsBySchoolIdAndCode(user.school().value(), taken));
        PupilId id = pupils.save(new Pupil(user.school(), code, details)).id();
        memberships.moveTo(id, classId, firstDay(details));
        audit.wrote(user, "roll", id.value(), id);
        return id;
    }

    /**
     * What is known, and the class; a new class begins today.
     *
     * @param seen the version that was on the screen
     * @throws RollRefused when a detail is wrong, or someone else changed the pupil meanwhile
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public void change(PupilId id, PupilDetails details, @Nullable GroupId classId, int seen) {
        Pupil pupil = require(id);
        if (pupil.version() != seen) {
            throw new RollRefused("changed-meanwhile");
        }
        check(details, id);
        pupil.change(details, LocalDate.now(clock));
        if (classId != null && !classId.equals(memberships.classOf(id))) {
            memberships.moveTo(id, classId, firstDay(details));
        }
        audit.wrote(memberships.user(), "roll", id.value(), id);
    }

    private Pupil require(PupilId id) {
        return pupils.findBySchoolIdAndId(memberships.user().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("roll", id.value()));
    }

    private void check(PupilDetails details, @Nullable PupilId self) {
        if (details.firstName().isBlank() || details.lastName().isBlank()) {
            throw new RollRefused("name");
        }
        if (!BirthDates.isPlausible(details.birthDate(), LocalDate.now(clock))) {
            throw new RollRefused("birth-date");
        }
        if (details.upn() != null && !Upn.isValid(details.upn())) {
            throw new RollRefused("upn");
        }
        long school = memberships.user().school().value();
        long own = self == null ? 0 : self.value();
        if (pupils.numberTaken(school, own, details.upn(), details.misId())) {
            throw new RollRefused("number-taken");
        }
    }

    private LocalDate firstDay(PupilDetails details) {
        LocalDate today = LocalDate.now(clock);
        LocalDate joins = details.joinedOn();
        return joins != null && joins.isAfter(today) ? joins : today;
    }
}
