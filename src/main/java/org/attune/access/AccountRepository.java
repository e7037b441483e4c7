package org.attune.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    boolean existsByUsername(String username);

    Optional<Account> findByUsername(String username);

    Optional<Account> findBySchoolIdAndStaffId(long school, long staff);

    @Query("""
            select distinct a from Account a left join fetch a.roles
            where a.schoolId = :school and a.staffId in :staff and a.enabled and (a.lastDay is null or a.lastDay >= :today)""")
    List<Account> open(long school, Collection<Long> staff, LocalDate today);

    @Query("select distinct a from Account a left join fetch a.roles where a.schoolId = :school order by a.displayName")
    List<Account> ofSchool(long school);

    @Query(
            "select a.stamp from Account a where a.id = :id and a.enabled and (a.lastDay is null or a.lastDay >= :today)")
    Optional<Integer> stampOfUsable(long id, LocalDate today);

    @Query("select count(a) > 0 from Account a")
    boolean anyExists();
}
