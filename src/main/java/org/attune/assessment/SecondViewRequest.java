package org.attune.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/** That one adult was asked for a second view of a pupil. Open from the asking until it is given, taken back or put away. */
@Entity
class SecondViewRequest {

    enum Outcome {
        GIVEN,
        WITHDRAWN,
        DECLINED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long pupilId;
    private long besideId;
    private long adultId;
    private long askedBy;
    private Instant askedAt;
    private @Nullable Long assessmentId;
    private @Nullable Instant closedAt;
    private @Nullable Long closedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SecondViewRequest() {}

    @SuppressWarnings("NullAway.Init")
    SecondViewRequest(CurrentUser by, Assessment beside, StaffId adult, Instant at) {
        this.schoolId = by.school().value();
        this.pupilId = beside.pupil().value();
        this.besideId = beside.series().value();
        this.adultId = adult.value();
        this.askedBy = by.staff().value();
        this.askedAt = at;
    }

    void begin(AssessmentId assessment) {
        assessmentId = assessment.value();
    }

    void close(Outcome how, StaffId by, Instant at) {
        if (!isOpen()) {
            throw new NotOpen("The request for a second view is closed already");
        }
        outcome = how;
        closedBy = by.value();
        closedAt = at;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    SecondViewRequestId id() {
        return new SecondViewRequestId(id);
    }

    PupilId pupil() {
        return new PupilId(pupilId);
    }

    /** The series of the lead’s assessment. */
    AssessmentId beside() {
        return new AssessmentId(besideId);
    }

    StaffId adult() {
        return new StaffId(adultId);
    }

    StaffId askedBy() {
        return new StaffId(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    /** The second view, once it is begun. */
    @Nullable
    AssessmentId assessment() {
        return assessmentId == null ? null : new AssessmentId(assessmentId);
    }
}
