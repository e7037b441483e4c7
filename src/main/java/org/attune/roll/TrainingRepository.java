package org.attune.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrainingRepository extends Repository<Training, Long> {

    record LastExpiry(long staff, LocalDate day) {}

    @Query("""
            select new org.attune.roll.TrainingRepository$LastExpiry(t.staffId, max(t.expiresOn)) from Training t
            where t.schoolId = :school group by t.staffId""")
    List<LastExpiry> lastExpiries(long school);

    Training save(Training training);

    @Query("""
            select distinct t.staffId from Training t where t.schoolId = :school and t.staffId in :staff
              and t.trainedOn <= :on and t.expiresOn >= :on""")
    List<Long> trainedOn(long school, Collection<Long> staff, LocalDate on);

    @Query("select max(t.expiresOn) from Training t where t.schoolId = :school and t.staffId = :staff")
    Optional<LocalDate> lastExpiry(long school, long staff);

    @Query("""
            select new org.attune.roll.Trainings$Ending(concat(s.firstName, ' ', s.lastName), max(t.expiresOn))
            from Training t join Staff s on s.id = t.staffId
            where t.schoolId = :school and (s.leavesOn is null or s.leavesOn >= :today)
            group by s.id, s.firstName, s.lastName having max(t.expiresOn) <= :until
            order by max(t.expiresOn), s.lastName""")
    List<Trainings.Ending> ending(long school, LocalDate today, LocalDate until);
}
