package org.attune.context;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FactRepository extends Repository<StoredFact, Long> {

    StoredFact save(StoredFact fact);

    @Query("select f from StoredFact f where f.schoolId = :school and f.id = :id and f.withdrawnAt is null")
    Optional<StoredFact> standing(long school, long id);

    /** Ended ones too, newest first. */
    @Query("""
            select f from StoredFact f where f.schoolId = :school and f.pupilId = :pupil and f.withdrawnAt is null
            order by f.startsOn desc, f.id desc""")
    List<StoredFact> ofPupil(long school, long pupil);

    /** Ended ones too, of all pupils. */
    @Query("""
            select f from StoredFact f where f.schoolId = :school and f.kind = :kind and f.withdrawnAt is null
            order by f.startsOn desc, f.id desc""")
    List<StoredFact> ofKind(long school, FactKind kind);
}
