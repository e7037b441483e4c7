package org.attune.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person as they would be if they signed in now, for what is made for them while they are away: a calendar, an e-mail. Nobody whose
 * account is closed, has ended, or waits for its first password.
 */
@Component
public class PeopleAtWork {

    private final AccountRepository accounts;
    private final Clock clock;

    PeopleAtWork(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CurrentUser> of(SchoolId school, StaffId staff) {
        return accounts.findBySchoolIdAndStaffId(school.value(), staff.value())
                .map(account -> new AttuneUser(account, clock.instant(), LocalDate.now(clock)))
                .filter(user -> user.isEnabled() && !user.mustChangePassword())
                .map(AttuneUser::toCurrentUser);
    }

    /** Those of them whose account is open today; who waits for a new password is still at work. One statement. */
    @Transactional(readOnly = true)
    public Map<StaffId, CurrentUser> among(SchoolId school, Collection<StaffId> staff) {
        return staff.isEmpty()
                ? Map.of()
                : accounts
                        .open(school.value(), staff.stream().map(StaffId::value).toList(), LocalDate.now(clock))
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Account::staff,
                                account -> new CurrentUser(
                                        account.staff(), account.school(), account.displayName(), account.roles())));
    }
}
