package org.attune.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffRepository extends Repository<Staff, Long> {

    Staff save(Staff staff);

    Optional<Staff> findBySchoolIdAndId(long school, long id);

    List<Staff> findBySchoolIdOrderByLastNameAscFirstNameAsc(long school);

    @Query("select s from Staff s where s.schoolId = :school and s.id in :ids")
    List<Staff> named(long school, Collection<Long> ids);

    @Query("""
            select s from Staff s where s.schoolId = :school and (s.leavesOn is null or s.leavesOn >= :on)
            order by s.lastName, s.firstName""")
    List<Staff> working(long school, LocalDate on);

    @Query("""
            select s from Staff s where s.schoolId = :school and (s.leavesOn is null or s.leavesOn >= :on) and exists (
                select 1 from StaffMembership sm join PupilMembership pm on pm.groupId = sm.groupId
                where sm.staffId = s.id and pm.pupilId = :pupil
                  and pm.startsOn <= :on and (pm.endsOn is null or pm.endsOn >= :on)
                  and sm.startsOn <= :on and (sm.endsOn is null or sm.endsOn >= :on))
            order by s.lastName, s.firstName""")
    List<Staff> workingWith(long school, long pupil, LocalDate on);
}
