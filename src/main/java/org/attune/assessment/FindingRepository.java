package org.attune.assessment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FindingRepository extends Repository<StoredFinding, Long> {

    /** A finding beside its assessment. */
    record Row(StoredFinding finding, Assessment assessment) {

        FindingSummary summary() {
            return new FindingSummary(
                    finding.id(),
                    finding.assessment(),
                    assessment.lead(),
                    finding.kind(),
                    finding.madeAt(),
                    finding.firstMadeAt(),
                    finding.superseded(),
                    assessment.corrects(),
                    assessment.correctionReason());
        }
    }

    StoredFinding saveAndFlush(StoredFinding finding);

    Optional<StoredFinding> findBySchoolIdAndId(long school, long id);

    Optional<StoredFinding> findBySchoolIdAndAssessmentId(long school, long assessment);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from StoredFinding f where f.schoolId = :school and f.id = :id")
    Optional<StoredFinding> lockAlone(long school, long id);

    @Query("""
            select f from StoredFinding f where f.schoolId = :school and f.pupilId = :pupil and f.supersededAt is null
              and f.kind = org.attune.assessment.AssessmentKind.LEAD
            order by f.firstMadeAt desc, f.id desc""")
    List<StoredFinding> newestFirst(long school, long pupil, Limit limit);

    /** The lead’s current findings first made before this one, the latest first; a correction keeps its day. */
    @Query("""
            select new org.attune.assessment.FindingRepository$Row(f, a)
            from StoredFinding f join Assessment a on a.id = f.assessmentId
            where f.schoolId = :school and f.pupilId = :pupil and f.supersededAt is null
              and f.kind = org.attune.assessment.AssessmentKind.LEAD
              and (f.firstMadeAt < :firstMadeAt or f.firstMadeAt = :firstMadeAt and f.id < :id)
            order by f.firstMadeAt desc, f.id desc""")
    List<Row> before(long school, long pupil, Instant firstMadeAt, long id, Limit limit);

    @Query("""
            select new org.attune.assessment.FindingRepository$Row(f, a)
            from StoredFinding f join Assessment a on a.id = f.assessmentId
            where f.schoolId = :school and f.id = :id""")
    Optional<Row> row(long school, long id);

    @Query("""
            select new org.attune.assessment.FindingRepository$Row(f, a)
            from StoredFinding f join Assessment a on a.id = f.assessmentId
            where f.schoolId = :school and f.pupilId = :pupil and f.kind = :kind order by f.firstMadeAt desc, f.id desc""")
    List<Row> ofPupil(long school, long pupil, AssessmentKind kind);
}
