package org.attune.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PupilMembershipRepository extends Repository<PupilMembership, Long> {

    PupilMembership save(PupilMembership membership);

    Optional<PupilMembership> findBySchoolIdAndId(long school, long id);

    /** Those that hold on the day or begin after it, the earliest first. */
    @Query("""
            select m from PupilMembership m where m.schoolId = :school and m.pupilId = :pupil
              and (m.endsOn is null or m.endsOn >= :on and m.endsOn >= m.startsOn) order by m.startsOn, m.id""")
    List<PupilMembership> openFrom(long school, long pupil, LocalDate on);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update PupilMembership m set m.endsOn = :lastDay where m.schoolId = :school and m.groupId = :group
              and (m.endsOn is null or m.endsOn > :lastDay)""")
    void endGroup(long school, long group, LocalDate lastDay);
}
