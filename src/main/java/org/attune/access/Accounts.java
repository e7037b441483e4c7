package org.attune.access;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of a school: made by its administrator, with a slip for the first sign-in. */
@Service
@Transactional
public class Accounts {

    /** How long a slip may lie in a pigeonhole. */
    static final Duration SLIP_LIFE = Duration.ofDays(14);

    private final AccountRepository accounts;
    private final CurrentUsers users;
    private final Audit audit;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Accounts(AccountRepository accounts, CurrentUsers users, Audit audit, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.users = users;
        this.audit = audit;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Whether there is any account at all: without one, the application leads through set-up. */
    @PreAuthorize(Rule.ANYONE)
    @Transactional(readOnly = true)
    public boolean anyExists() {
        return accounts.anyExists();
    }

    /**
     * The very first account, with the person's own password.
     *
     * @throws PasswordRefused when the password is not good enough
     * @throws AccessDeniedException when there is an account already
     */
    @PreAuthorize(Rule.ANYONE)
    public void createFirstAdministrator(
            SchoolId school, StaffId staff, String displayName, String username, String password) {
        if (accounts.anyExists()) {
            throw new AccessDeniedException("Set-up is over: there is an account already");
        }
        Passwords.require(password, username, displayName);
        accounts.save(new Account(
                school, staff, displayName, username, Set.of(Role.ADMINISTRATOR), encoder.encode(password)));
    }

    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public List<AccountSummary> all() {
        return accounts.ofSchool(users.current().school().value()).stream()
                .map(AccountSummary::of)
                .toList();
    }

    /** Makes an account for a member of staff who has none. */
    @PreAuthorize(Rule.ADMINISTERS)
    public Slip create(StaffId staff, String displayName, Set<Role> roles) {
        requireAny(roles);
        CurrentUser user = users.current();
        String password = Passwords.oneTime();
        Account account = new Account(
                user.school(), staff, displayName, freeUsername(displayName), roles, encoder.encode(password));
        Slip slip = giveOneTimePassword(account, password);
        audit.changed(user, "account", staff.value());
        return slip;
    }

    /** A new one-time password, for someone who lost theirs; open sessions end. */
    @PreAuthorize(Rule.ADMINISTERS)
    public Slip reset(StaffId staff) {
        Account account = require(staff);
        audit.changed(users.current(), "account", staff.value());
        return giveOneTimePassword(account, Passwords.oneTime());
    }

    @PreAuthorize(Rule.ADMINISTERS)
    public void changeRoles(StaffId staff, Set<Role> roles) {
        CurrentUser user = users.current();
        if (staff.equals(user.staff()) && !roles.contains(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("Administrators do not take that role from themselves");
        }
        requireAny(roles);
        require(staff).become(roles);
        audit.changed(user, "account", staff.value());
    }

    @PreAuthorize(Rule.ADMINISTERS)
    public void enable(StaffId staff, boolean on) {
        CurrentUser user = users.current();
        if (staff.equals(user.staff())) {
            throw new AccessDeniedException("Administrators do not close their own account");
        }
        require(staff).enable(on);
        audit.changed(user, "account", staff.value());
    }

    /** For the roll, when a member of staff leaves: the last day on which their account works; null for no end. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void endOn(StaffId staff, @Nullable LocalDate lastDay) {
        CurrentUser user = users.current();
        if (staff.equals(user.staff())) {
            throw new AccessDeniedException("Administrators do not end their own account");
        }
        find(staff).ifPresent(account -> {
            account.endOn(lastDay);
            audit.changed(user, "account", staff.value());
        });
    }

    /**
     * The person's own password, at first sign-in or later.
     *
     * @throws PasswordRefused when it is not good enough
     */
    @PreAuthorize(Rule.SIGNED_IN)
    public void choosePassword(String password) {
        CurrentUser user = users.current();
        Account account = require(user.staff());
        Passwords.require(password, account.username(), account.displayName());
        if (encoder.matches(password, account.passwordHash())) {
            throw new PasswordRefused("same-as-before");
        }
        account.choosePassword(encoder.encode(password));
        audit.changed(user, "account", user.staff().value());
    }

    /** For the roll, when a member of staff changes their name. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void rename(StaffId staff, String displayName) {
        find(staff).ifPresent(account -> account.rename(displayName));
    }

    private Slip giveOneTimePassword(Account account, String password) {
        Instant until = clock.instant().plus(SLIP_LIFE);
        account.giveOneTimePassword(encoder.encode(password), until);
        accounts.save(account);
        return new Slip(account.displayName(), account.username(), password, until);
    }

    private static void requireAny(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("An account has at least one role");
        }
    }

    private Account require(StaffId staff) {
        return find(staff).orElseThrow(() -> new NoSuchRecord("account"));
    }

    private Optional<Account> find(StaffId staff) {
        return accounts.findBySchoolIdAndStaffId(users.current().school().value(), staff.value());
    }

    /** Priya Osei is priya.osei; the next one priya.osei2. */
    private String freeUsername(String displayName) {
        String plain = Normalizer.normalize(displayName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^\\.|\\.$", "");
        String base = plain.isEmpty() ? "staff" : plain;
        String name = base;
        for (int i = 2; accounts.existsByUsername(name); i++) {
            name = base + i;
        }
        return name;
    }
}
