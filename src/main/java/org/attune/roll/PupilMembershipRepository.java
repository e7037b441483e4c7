package org.attune.roll;

import org.springframework.data.repository.Repository;

interface PupilMembershipRepository extends Repository<PupilMembership, Long> {

    PupilMembership save(PupilMembership membership);
}
