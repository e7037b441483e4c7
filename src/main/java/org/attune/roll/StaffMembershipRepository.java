package org.attune.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffMembershipRepository extends Repository<StaffMembership, Long> {

    StaffMembership save(StaffMembership membership);

    Optional<StaffMembership> findBySchoolIdAndId(long school, long id);

    /** Those that hold on the day or begin after it, the earliest first. */
    @Query("""
            select m from StaffMembership m where m.schoolId = :school and m.staffId = :staff
              and (m.endsOn is null or m.endsOn >= :on and m.endsOn >= m.startsOn) order by m.startsOn, m.id""")
    List<StaffMembership> openFrom(long school, long staff, LocalDate on);

    @Query("""
            select m from StaffMembership m where m.schoolId = :school
              and m.startsOn <= :on and (m.endsOn is null or m.endsOn >= :on) order by m.startsOn, m.id""")
    List<StaffMembership> holding(long school, LocalDate on);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update StaffMembership m set m.endsOn = :lastDay where m.schoolId = :school and m.groupId = :group
              and (m.endsOn is null or m.endsOn > :lastDay)""")
    void endGroup(long school, long group, LocalDate lastDay);
}
