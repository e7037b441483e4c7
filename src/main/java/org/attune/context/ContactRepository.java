package org.attune.context;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<StoredContact, Long> {

    StoredContact save(StoredContact contact);

    @Query("select c from StoredContact c where c.schoolId = :school and c.id = :id and c.removedAt is null")
    Optional<StoredContact> standing(long school, long id);

    @Query("""
            select c from StoredContact c where c.schoolId = :school and c.pupilId = :pupil and c.removedAt is null
            order by c.responsibility desc, c.name, c.id""")
    List<StoredContact> ofPupil(long school, long pupil);
}
