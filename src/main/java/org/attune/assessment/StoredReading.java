package org.attune.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.access.CurrentUser;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/** What one adult said to a finding. Only ever added. */
@Entity
@Table(name = "reading")
class StoredReading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long findingId;
    private long staffId;

    @Enumerated(EnumType.STRING)
    @Column(name = "view")
    private Fit fit;

    private @Nullable String reason;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected StoredReading() {}

    @SuppressWarnings("NullAway.Init")
    StoredReading(CurrentUser by, FindingId finding, Fit fit, @Nullable String reason, Instant at) {
        this.schoolId = by.school().value();
        this.staffId = by.staff().value();
        this.findingId = finding.value();
        this.fit = fit;
        this.reason = reason;
        this.at = at;
    }

    Reading toReading() {
        return new Reading(fit, reason, new StaffId(staffId), at);
    }
}
