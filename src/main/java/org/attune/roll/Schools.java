package org.attune.roll;

import java.time.Clock;
import org.attune.access.Accounts;
import org.attune.access.CurrentUsers;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schools of this install. */
@Service
@Transactional
public class Schools {

    private final SchoolRepository schools;
    private final StaffRepository staff;
    private final Accounts accounts;
    private final CurrentUsers users;
    private final Clock clock;

    Schools(SchoolRepository schools, StaffRepository staff, Accounts accounts, CurrentUsers users, Clock clock) {
        this.schools = schools;
        this.staff = staff;
        this.accounts = accounts;
        this.users = users;
        this.clock = clock;
    }

    /**
     * The first school with its first administrator, in one step: either both are there afterwards, or neither.
     *
     * @throws AccessDeniedException when there is an account already
     * @throws org.attune.access.PasswordRefused when the password is not good enough
     */
    @PreAuthorize(Rule.ANYONE)
    public void found(String name, @Nullable String urn, StaffDetails administrator, String username, String password) {
        if (accounts.anyExists()) {
            throw new AccessDeniedException("Set-up is over: there is an account already");
        }
        SchoolId school = schools.save(new School(name, urn, clock.instant())).id();
        Staff first = staff.save(new Staff(school, administrator));
        accounts.createFirstAdministrator(school, first.id(), first.displayName(), username, password);
    }

    @PreAuthorize(Rule.SIGNED_IN)
    @Transactional(readOnly = true)
    public String myName() {
        return schools.findById(users.current().school().value())
                .map(School::name)
                .orElseThrow(() -> new NoSuchRecord("school"));
    }
}
