package org.attune.roll;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SchoolRepository extends Repository<School, Long> {

    School save(School school);

    Optional<School> findById(long id);
}
