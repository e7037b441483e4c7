package org.attune.roll;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RollGroupRepository extends Repository<RollGroup, Long> {

    RollGroup save(RollGroup group);

    Optional<RollGroup> findBySchoolIdAndId(long school, long id);

    List<RollGroup> findBySchoolId(long school);

    Optional<RollGroup> findBySchoolIdAndKindAndName(long school, GroupKind kind, String name);
}
