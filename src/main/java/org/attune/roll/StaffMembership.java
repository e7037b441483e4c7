package org.attune.roll;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/** From the first day to the last, both counted; no last day means until further notice. */
@Entity
class StaffMembership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long groupId;
    private long staffId;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @SuppressWarnings("NullAway.Init")
    protected StaffMembership() {}

    @SuppressWarnings("NullAway.Init")
    StaffMembership(SchoolId school, GroupId group, StaffId staff, LocalDate startsOn) {
        this.schoolId = school.value();
        this.groupId = group.value();
        this.staffId = staff.value();
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

    StaffId staff() {
        return new StaffId(staffId);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }
}
