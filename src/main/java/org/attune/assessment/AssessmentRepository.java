package org.attune.assessment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<Assessment, Long> {

    Assessment saveAndFlush(Assessment assessment);

    Optional<Assessment> findBySchoolIdAndId(long school, long id);

    /** Nobody else answers, submits or discards meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assessment a where a.schoolId = :school and a.id = :id")
    Optional<Assessment> lockAlone(long school, long id);

    @Query("""
            select a from Assessment a where a.schoolId = :school and a.pupilId = :pupil
              and a.kind = :kind and a.state = org.attune.assessment.Assessment.State.DRAFT""")
    Optional<Assessment> draftOf(long school, long pupil, AssessmentKind kind);

    /** Every version of an assessment. */
    @Query("select a from Assessment a where a.schoolId = :school and (a.id = :series or a.firstId = :series)")
    List<Assessment> versions(long school, long series);
}
