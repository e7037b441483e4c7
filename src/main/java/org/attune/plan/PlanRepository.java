package org.attune.plan;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<ActionPlan, Long> {

    ActionPlan save(ActionPlan plan);

    void flush();

    Optional<ActionPlan> findBySchoolIdAndId(long school, long id);

    Optional<ActionPlan> findBySchoolIdAndPupilIdAndState(long school, long pupil, PlanState state);

    List<ActionPlan> findBySchoolIdAndPupilIdOrderByCreatedAtDesc(long school, long pupil);

    /** Locked until the transaction ends: two people who save at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ActionPlan p where p.schoolId = :school and p.id = :id")
    Optional<ActionPlan> forChange(long school, long id);

    /** Those that are done until a last day to come. */
    @Query("""
            select p from ActionPlan p
            where p.schoolId = :school and p.pupilId = :pupil
              and p.state = org.attune.plan.PlanState.ENDED and p.endedAt > :now
            """)
    List<ActionPlan> ending(long school, long pupil, Instant now);

    /** Drafts and adopted plans, drafts first. */
    @Query("""
            select p from ActionPlan p
            where p.schoolId = :school and p.pupilId in :pupils
              and p.state in (org.attune.plan.PlanState.DRAFT, org.attune.plan.PlanState.ADOPTED)
            order by p.state desc, p.id
            """)
    List<ActionPlan> open(long school, Collection<Long> pupils);
}
