package org.attune.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.method.instrument.AgeBand;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.Recorded;
import org.jspecify.annotations.Nullable;

/** A finding with what it takes to compute it again. Fixed, save that a correction may replace it. */
@Entity
@Table(name = "finding")
class StoredFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long pupilId;
    private long assessmentId;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private long seriesId;
    private long leadId;
    private Instant madeAt;
    private Instant firstMadeAt;
    private String instrument;
    private String referenceSet;
    private String ruleVersion;

    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    private @Nullable Integer daysKnown;
    private @Nullable Integer seconds;
    private @Nullable Integer daysSeen;
    private @Nullable String english;
    private @Nullable Integer daysSinceEvent;
    private String recorded;
    private String cautions;

    /** For group pictures, by {@link StoredFigures}. */
    private String figures;

    /** For totals, by {@link StoredFigures}. */
    private String statuses;

    private @Nullable Instant supersededAt;

    @ElementCollection
    @CollectionTable(name = "finding_strand", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderBy("position")
    private List<StoredStrand> strands;

    @SuppressWarnings("NullAway.Init")
    protected StoredFinding() {}

    /** @param corrected whose place it takes, on its day */
    @SuppressWarnings("NullAway.Init")
    StoredFinding(
            Assessment assessment,
            Finding finding,
            Circumstances circumstances,
            List<StoredStrand> strands,
            Instant madeAt,
            @Nullable StoredFinding corrected) {
        this.schoolId = assessment.schoolId();
        this.pupilId = assessment.pupil().value();
        this.assessmentId = assessment.id().value();
        this.kind = assessment.kind();
        this.seriesId = assessment.series().value();
        this.leadId = assessment.lead().value();
        this.madeAt = madeAt;
        this.firstMadeAt = corrected == null ? madeAt : corrected.firstMadeAt;
        this.instrument = finding.instrument();
        this.referenceSet = finding.referenceSet();
        this.ruleVersion = finding.ruleVersion();
        this.ageBand = finding.band();
        this.daysKnown = orNull(circumstances.daysKnown());
        this.seconds = circumstances.secondsFirstToLast().isPresent()
                ? (int) Math.min(circumstances.secondsFirstToLast().getAsLong(), Integer.MAX_VALUE)
                : null;
        this.daysSeen = orNull(circumstances.daysSeen());
        this.english = circumstances.english().orElse(null);
        this.daysSinceEvent = orNull(circumstances.daysSinceEvent());
        this.recorded = circumstances.recorded().stream().map(Enum::name).collect(Collectors.joining(","));
        this.cautions = finding.cautions().stream().map(Enum::name).collect(Collectors.joining(","));
        this.strands = List.copyOf(strands);
        this.figures = StoredFigures.write(strands);
        this.statuses = StoredFigures.statuses(strands, cautions);
    }

    void supersede(Instant at) {
        if (supersededAt != null) {
            throw new NotOpen("Finding " + id + " was corrected already");
        }
        supersededAt = at;
    }

    Circumstances circumstances() {
        return new Circumstances(
                orEmpty(daysKnown),
                seconds == null ? OptionalLong.empty() : OptionalLong.of(seconds),
                orEmpty(daysSeen),
                Optional.ofNullable(english),
                orEmpty(daysSinceEvent),
                Stream.of(recorded.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Recorded::valueOf)
                        .collect(Collectors.toSet()));
    }

    FindingId id() {
        return new FindingId(id);
    }

    long schoolId() {
        return schoolId;
    }

    PupilId pupil() {
        return new PupilId(pupilId);
    }

    AssessmentId assessment() {
        return new AssessmentId(assessmentId);
    }

    AssessmentKind kind() {
        return kind;
    }

    /** The first version of its assessment. */
    AssessmentId series() {
        return new AssessmentId(seriesId);
    }

    Instant madeAt() {
        return madeAt;
    }

    /** When the first version of it was made: a correction keeps that day. */
    Instant firstMadeAt() {
        return firstMadeAt;
    }

    String instrument() {
        return instrument;
    }

    String referenceSet() {
        return referenceSet;
    }

    String ruleVersion() {
        return ruleVersion;
    }

    AgeBand band() {
        return ageBand;
    }

    String cautions() {
        return cautions;
    }

    boolean superseded() {
        return supersededAt != null;
    }

    List<StoredStrand> strands() {
        return strands;
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt orEmpty(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
