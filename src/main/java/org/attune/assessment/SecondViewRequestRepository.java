package org.attune.assessment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecondViewRequestRepository extends Repository<SecondViewRequest, Long> {

    SecondViewRequest saveAndFlush(SecondViewRequest request);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SecondViewRequest r where r.schoolId = :school and r.id = :id")
    Optional<SecondViewRequest> lockAlone(long school, long id);

    @Query("select r from SecondViewRequest r where r.schoolId = :school and r.pupilId = :pupil and r.closedAt is null")
    Optional<SecondViewRequest> openOf(long school, long pupil);

    @Query("""
            select count(r) from SecondViewRequest r where r.schoolId = :school and r.besideId = :series
              and r.outcome = org.attune.assessment.SecondViewRequest.Outcome.GIVEN""")
    long given(long school, long series);
}
