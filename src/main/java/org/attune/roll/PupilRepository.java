package org.attune.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PupilRepository extends Repository<Pupil, Long> {

    String YEAR = " case when p.nextYearFrom <= :on then p.nextYearGroup else p.yearGroup end ";

    String SUMMARY =
            "select new org.attune.roll.PupilSummary(p.id, p.code, coalesce(p.preferredName, p.firstName), p.lastName,"
                    + YEAR + """
                , (select min(g.name) from PupilMembership m join RollGroup g on g.id = m.groupId
                 where m.pupilId = p.id and g.kind = org.attune.roll.GroupKind.CLASS
                   and m.startsOn <= :on and (m.endsOn is null or m.endsOn >= :on)),
                p.birthDate, p.joinedOn)
            from Pupil p
            where p.schoolId = :school
            """;

    String HERE = " (p.leftOn is null or p.leftOn >= :on or p.returnsOn <= :on) ";

    String SHARES_A_GROUP = """
            exists (
                select 1 from PupilMembership pm join StaffMembership sm on sm.groupId = pm.groupId
                where pm.pupilId = p.id and sm.staffId = :staff
                  and pm.startsOn <= :on and (pm.endsOn is null or pm.endsOn >= :on)
                  and sm.startsOn <= :on and (sm.endsOn is null or sm.endsOn >= :on))
            """;

    /** Before a handover: both are in the group on the day on which it begins. */
    String READS_EARLY = """
            exists (
                select 1 from EarlyReading e join PupilMembership em on em.groupId = e.groupId
                    join StaffMembership es on es.groupId = e.groupId and es.staffId = e.staffId
                where e.staffId = :staff and em.pupilId = p.id and e.readsFrom <= :on and e.startsOn > :on
                  and em.startsOn <= e.startsOn and (em.endsOn is null or em.endsOn >= e.startsOn)
                  and es.startsOn <= e.startsOn and (es.endsOn is null or es.endsOn >= e.startsOn))
            """;

    /** Pupils on the roll on a day: all of the school, or those in a group that the member of staff works with that day. */
    String ON_ROLL = SUMMARY + " and " + HERE + " and (:whole = true or " + SHARES_A_GROUP + ")";

    /** And those whom one may read about: before a handover, and, for those who see the whole school, leavers. */
    String READABLE =
            SUMMARY + " and (:whole = true or " + HERE + " and (" + SHARES_A_GROUP + " or " + READS_EARLY + "))";

    @Query(ON_ROLL + " order by p.lastName, p.firstName, p.id")
    List<PupilSummary> onRoll(long school, long staff, boolean whole, LocalDate on);

    /** Those in a group on a day; who may see it, says the caller. */
    @Query(SUMMARY + " and " + HERE + """
             and exists (select 1 from PupilMembership gm where gm.pupilId = p.id and gm.groupId = :group
                and gm.startsOn <= :on and (gm.endsOn is null or gm.endsOn >= :on))
            order by p.lastName, p.firstName, p.id""")
    List<PupilSummary> inGroup(long school, long group, LocalDate on);

    @Query(ON_ROLL + " and p.id = :pupil")
    Optional<PupilSummary> oneOnRoll(long school, long staff, boolean whole, LocalDate on, long pupil);

    @Query(READABLE + " and p.id = :pupil")
    Optional<PupilSummary> oneReadable(long school, long staff, boolean whole, LocalDate on, long pupil);

    @Query(READABLE + " and p.id in :among")
    List<PupilSummary> readableAmong(long school, long staff, boolean whole, LocalDate on, Collection<Long> among);

    /** Those whom the person may read about, and does not work with yet. */
    @Query(SUMMARY + " and " + HERE + " and " + READS_EARLY + " and not " + SHARES_A_GROUP
            + " order by p.lastName, p.firstName, p.id")
    List<PupilSummary> readEarly(long school, long staff, LocalDate on);

    /** When the work with the pupil begins, for someone who may only read yet. */
    @Query("""
            select min(e.startsOn) from EarlyReading e join PupilMembership em on em.groupId = e.groupId
            where e.schoolId = :school and e.staffId = :staff and em.pupilId = :pupil and e.readsFrom <= :on and e.startsOn > :on
              and em.startsOn <= e.startsOn and (em.endsOn is null or em.endsOn >= e.startsOn)""")
    Optional<LocalDate> worksFrom(long school, long staff, long pupil, LocalDate on);

    @Query("select new org.attune.roll.RollPupil(p.id, coalesce(p.preferredName, p.firstName), p.lastName," + YEAR
            + """
                , g.id, g.name, p.leftOn, p.returnsOn)
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
