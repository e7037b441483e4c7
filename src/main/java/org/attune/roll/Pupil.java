package org.attune.roll;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.jspecify.annotations.Nullable;

@Entity
class Pupil {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;

    @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.CHAR)
    private String code;

    @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.CHAR)
    private @Nullable String upn;

    private @Nullable String misId;
    private String firstName;
    private String lastName;
    private @Nullable String preferredName;
    private LocalDate birthDate;
    private @Nullable String sex;
    private @Nullable String yearGroup;
    private @Nullable String nextYearGroup;
    private @Nullable LocalDate nextYearFrom;
    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable LocalDate returnsOn;

    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Pupil() {}

    @SuppressWarnings("NullAway.Init")
    Pupil(SchoolId school, String code, PupilDetails details) {
        this.schoolId = school.value();
        this.code = code;
        change(details);
    }

    final void change(PupilDetails details) {
        firstName = details.firstName();
        lastName = details.lastName();
        preferredName = details.preferredName();
        birthDate = details.birthDate();
        upn = details.upn();
        misId = details.misId();
        sex = details.sex();
        yearGroup = details.yearGroup();
        joinedOn = details.joinedOn();
    }

    /** What is known as from today: a year group of a new school year that has begun gives way to it. */
    void change(PupilDetails details, LocalDate today) {
        if (nextYearFrom != null && !nextYearFrom.isAfter(today)) {
            nextYearGroup = null;
            nextYearFrom = null;
        }
        change(details);
    }

    PupilId id() {
        return new PupilId(id);
    }

    int version() {
        return version;
    }

    String code() {
        return code;
    }

    PupilDetails details(LocalDate today) {
        String year = nextYearFrom == null || nextYearFrom.isAfter(today) ? yearGroup : nextYearGroup;
        return new PupilDetails(firstName, lastName, preferredName, birthDate, upn, misId, sex, year, joinedOn);
    }

    /** Last day on the roll, past or planned; none for a leaver who is back. */
    @Nullable
    LocalDate leftOn(LocalDate today) {
        return returnsOn != null && !returnsOn.isAfter(today) ? null : leftOn;
    }

    @Nullable
    LocalDate returnsOn() {
        return returnsOn;
    }
}
