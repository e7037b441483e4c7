package org.attune.roll;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.jspecify.annotations.Nullable;

/** From the first day to the last, both counted; no last day means until further notice. */
@Entity
class PupilMembership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long groupId;
    private long pupilId;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @SuppressWarnings("NullAway.Init")
    protected PupilMembership() {}

    @SuppressWarnings("NullAway.Init")
    PupilMembership(SchoolId school, GroupId group, PupilId pupil, LocalDate startsOn) {
        this.schoolId = school.value();
        this.groupId = group.value();
        this.pupilId = pupil.value();
        this.startsOn = startsOn;
    }

    /** The last day that counts; one before the first means the membership never held. */
    void end(LocalDate lastDay) {
        endsOn = lastDay;
    }

    /** Just as it was before it was ended. */
    void putBack(@Nullable LocalDate until) {
        endsOn = until;
    }

    long id() {
        return id;
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    PupilId pupil() {
        return new PupilId(pupilId);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }
}
