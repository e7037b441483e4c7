package org.attune.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a member of staff signs in. Each change that matters for access moves the stamp, which ends open sessions. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long staffId;
    private String displayName;
    private String username;
    private String passwordHash;
    private boolean mustChange;
    private @Nullable Instant oneTimeUntil;
    private boolean enabled;
    private int stamp;
    private @Nullable Instant lastSignInAt;
    private @Nullable LocalDate lastDay;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    @SuppressWarnings("NullAway.Init")
    Account(SchoolId school, StaffId staff, String displayName, String username, Set<Role> roles, String passwordHash) {
        this.schoolId = school.value();
        this.staffId = staff.value();
        this.displayName = displayName;
        this.username = username;
        this.roles = EnumSet.copyOf(roles);
        this.passwordHash = passwordHash;
        this.enabled = true;
    }

    /** A password that works once and until then, for the printed slip. */
    void giveOneTimePassword(String hash, Instant until) {
        passwordHash = hash;
        mustChange = true;
        oneTimeUntil = until;
        stamp++;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        mustChange = false;
        oneTimeUntil = null;
        stamp++;
    }

    void become(Set<Role> newRoles) {
        if (!newRoles.equals(roles)) {
            roles.clear();
            roles.addAll(newRoles);
            stamp++;
        }
    }

    void enable(boolean on) {
        enabled = on;
        stamp++;
    }

    /** The last day on which it can be used; null for no end. */
    void endOn(@Nullable LocalDate day) {
        lastDay = day;
        stamp++;
    }

    void rename(String name) {
        displayName = name;
    }

    void signedIn(Instant at) {
        lastSignInAt = at;
    }

    boolean usableAt(Instant at, LocalDate today) {
        return enabled
                && (lastDay == null || !today.isAfter(lastDay))
                && (oneTimeUntil == null || at.isBefore(oneTimeUntil));
    }

    long id() {
        return id;
    }

    SchoolId school() {
        return new SchoolId(schoolId);
    }

    StaffId staff() {
        return new StaffId(staffId);
    }

    String displayName() {
        return displayName;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChange() {
        return mustChange;
    }

    boolean enabled() {
        return enabled;
    }

    int stamp() {
        return stamp;
    }

    Set<Role> roles() {
        return roles;
    }

    @Nullable
    Instant lastSignInAt() {
        return lastSignInAt;
    }
}
