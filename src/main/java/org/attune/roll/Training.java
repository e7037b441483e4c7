package org.attune.roll;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/** One training, or one renewal. Only ever added. */
@Entity
class Training {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long staffId;
    private LocalDate trainedOn;
    private LocalDate expiresOn;
    private @Nullable String note;
    private @Nullable Long recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Training() {}

    @SuppressWarnings("NullAway.Init")
    Training(
            SchoolId school,
            StaffId staff,
            LocalDate trainedOn,
            LocalDate expiresOn,
            @Nullable String note,
            StaffId recordedBy,
            Instant recordedAt) {
        this.schoolId = school.value();
        this.staffId = staff.value();
        this.trainedOn = trainedOn;
        this.expiresOn = expiresOn;
        this.note = note;
        this.recordedBy = recordedBy.value();
        this.recordedAt = recordedAt;
    }
}
