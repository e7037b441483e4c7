package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    private final Clock clock;

    Pupils(PupilRepository pupils, Gate gate, CurrentUsers users, Clock clock) {
        this.pupils = pupils;
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
        return pupils.oneOnRoll(
                        user.school().value(),
                        user.staff().value(),
                        user.seesWholeSchool(),
                        LocalDate.now(clock),
                        pupil.value())
                .orElseThrow(() -> new NoSuchRecord("pupil"));
    }
}
