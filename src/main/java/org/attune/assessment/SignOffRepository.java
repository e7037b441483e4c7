package org.attune.assessment;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SignOffRepository extends Repository<StoredSignOff, Long> {

    StoredSignOff saveAndFlush(StoredSignOff signOff);

    Optional<StoredSignOff> findBySchoolIdAndFindingId(long school, long finding);
}
