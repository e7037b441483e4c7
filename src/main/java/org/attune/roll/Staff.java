package org.attune.roll;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

@Entity
class Staff {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private String firstName;
    private String lastName;
    private @Nullable String title;
    private @Nullable String job;
    private @Nullable String email;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate leavesOn;

    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Staff() {}

    @SuppressWarnings("NullAway.Init")
    Staff(SchoolId school, StaffDetails details) {
        this.schoolId = school.value();
        change(details);
    }

    final void change(StaffDetails details) {
        firstName = details.firstName();
        lastName = details.lastName();
        job = details.job();
        email = details.email();
    }

    void leave(@Nullable LocalDate lastDay) {
        leavesOn = lastDay;
    }

    StaffId id() {
        return new StaffId(id);
    }

    String displayName() {
        return firstName + " " + lastName;
    }

    StaffDetails details() {
        return new StaffDetails(firstName, lastName, job, email);
    }

    @Nullable
    LocalDate leavesOn() {
        return leavesOn;
    }
}
