package org.attune.access;

import java.io.Serial;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in account, as Spring Security keeps it in the session. The stamp ends the session when the account changes. */
public final class AttuneUser implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long account;
    private final long staff;
    private final long school;
    private final String name;
    private final String username;
    private final Set<Role> roles;
    private final int stamp;
    private final Instant signedInAt;
    private final boolean enabled;
    private final boolean mustChangePassword;
    private @Nullable String passwordHash;

    AttuneUser(Account account, Instant now, LocalDate today) {
        this.account = account.id();
        this.staff = account.staff().value();
        this.school = account.school().value();
        this.name = account.displayName();
        this.username = account.username();
        this.roles = Set.copyOf(account.roles());
        this.stamp = account.stamp();
        this.signedInAt = now;
        this.enabled = account.usableAt(now, today);
        this.mustChangePassword = account.mustChange();
        this.passwordHash = account.passwordHash();
    }

    public CurrentUser toCurrentUser() {
        return new CurrentUser(new StaffId(staff), new SchoolId(school), name, roles);
    }

    /** Signed in with a one-time password: may only choose their own. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public Instant signedInAt() {
        return signedInAt;
    }

    long account() {
        return account;
    }

    int stamp() {
        return stamp;
    }

    /** With a one-time password a person has no role yet. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return mustChangePassword
                ? Set.of()
                : roles.stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
