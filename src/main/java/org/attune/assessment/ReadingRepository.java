package org.attune.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadingRepository extends Repository<StoredReading, Long> {

    StoredReading save(StoredReading reading);

    @Query(
            "select r from StoredReading r where r.schoolId = :school and r.findingId = :finding order by r.at desc, r.id desc")
    List<StoredReading> newestFirst(long school, long finding);
}
