package org.attune.roll;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.attune.access.SchoolId;
import org.jspecify.annotations.Nullable;

@Entity
class RollGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private String name;
    private @Nullable String yearGroup;
    private @Nullable LocalDate closedOn;

    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RollGroup() {}

    @SuppressWarnings("NullAway.Init")
    RollGroup(SchoolId school, GroupKind kind, String name, @Nullable String yearGroup) {
        this.schoolId = school.value();
        this.kind = kind;
        this.name = name;
        this.yearGroup = yearGroup;
    }

    void rename(String newName, @Nullable String newYearGroup) {
        name = newName;
        yearGroup = newYearGroup;
    }

    void close(@Nullable LocalDate lastDay) {
        closedOn = lastDay;
    }

    GroupId id() {
        return new GroupId(id);
    }

    GroupKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable
    String yearGroup() {
        return yearGroup;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }
}
