package org.attune.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attune.access.CurrentUser;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/** One signature a finding. Only ever added. */
@Entity
@Table(name = "sign_off")
class StoredSignOff {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long findingId;
    private long signedBy;
    private Instant at;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected StoredSignOff() {}

    @SuppressWarnings("NullAway.Init")
    StoredSignOff(CurrentUser by, FindingId finding, @Nullable String note, Instant at) {
        this.schoolId = by.school().value();
        this.signedBy = by.staff().value();
        this.findingId = finding.value();
        this.note = note;
        this.at = at;
    }

    SignOff toSignOff() {
        return new SignOff(new StaffId(signedBy), at, note);
    }
}
