package org.attune.access;

import java.util.Set;

/** Who is asking. */
public record CurrentUser(StaffId staff, SchoolId school, String name, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** SENCO and head see every pupil of their school; others only those they work with. */
    public boolean seesWholeSchool() {
        return is(Role.SENCO) || is(Role.HEAD);
    }
}
