package org.attune.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PupilRepository extends Repository<Pupil, Long> {

    /** Pupils on the roll on a day: all of the school, or those in a group that the member of staff works with that day. */
    String ON_ROLL = """
            select new org.attune.roll.PupilSummary(p.id, p.code, coalesce(p.preferredName, p.firstName), p.lastName, p.yearGroup,
                (select min(g.name) from PupilMembership m join RollGroup g on g.id = m.groupId
                 where m.pupilId = p.id and g.kind = org.attune.roll.GroupKind.CLASS
                   and m.startsOn <= :on and (m.endsOn is null or m.endsOn >= :on)),
                p.birthDate, p.joinedOn)
            from Pupil p
            where p.schoolId = :school and (p.leftOn is null or p.leftOn >= :on)
              and (:whole = true or exists (
                select 1 from PupilMembership pm join StaffMembership sm on sm.groupId = pm.groupId
                where pm.pupilId = p.id and sm.staffId = :staff
                  and pm.startsOn <= :on and (pm.endsOn is null or pm.endsOn >= :on)
                  and sm.startsOn <= :on and (sm.endsOn is null or sm.endsOn >= :on)))
            """;

    @Query(ON_ROLL + " order by p.lastName, p.firstName, p.id")
    List<PupilSummary> onRoll(long school, long staff, boolean whole, LocalDate on);

    @Query(ON_ROLL + " and p.id = :pupil")
    Optional<PupilSummary> oneOnRoll(long school, long staff, boolean whole, LocalDate on, long pupil);

    @Query(ON_ROLL + " and p.id in :among")
    List<PupilSummary> onRollAmong(long school, long staff, boolean whole, LocalDate on, Collection<Long> among);

    @Query("""
            select new org.attune.roll.RollPupil(p.id, coalesce(p.preferredName, p.firstName), p.lastName, p.yearGroup, g.id, g.name,
                p.leftOn)
            from Pupil p
            left join PupilMembership m on m.pupilId = p.id and m.startsOn <= :on and (m.endsOn is null or m.endsOn >= :on)
                and m.groupId in (select c.id from RollGroup c where c.schoolId = :school and c.kind = org.attune.roll.GroupKind.CLASS)
            left join RollGroup g on g.id = m.groupId
            where p.schoolId = :school order by p.lastName, p.firstName, p.id""")
    List<RollPupil> roll(long school, LocalDate on);

    @Query("""
            select count(p) > 0 from Pupil p where p.schoolId = :school and p.id <> :self
              and (p.upn = :upn or p.misId = :misId)""")
    boolean numberTaken(long school, long self, @Nullable String upn, @Nullable String misId);

    Pupil save(Pupil pupil);

    Optional<Pupil> findBySchoolIdAndId(long school, long id);

    List<Pupil> findBySchoolId(long school);

    boolean existsBySchoolIdAndCode(long school, String code);
}
