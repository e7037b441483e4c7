package org.attune.roll;

import org.springframework.data.repository.Repository;

interface StaffMembershipRepository extends Repository<StaffMembership, Long> {

    StaffMembership save(StaffMembership membership);
}
