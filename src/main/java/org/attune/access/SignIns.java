package org.attune.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that signs in, and notes how it went. */
@Service
public class SignIns implements UserDetailsService {

    private final AccountRepository accounts;
    private final Audit audit;
    private final Clock clock;

    SignIns(AccountRepository accounts, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @PreAuthorize(Rule.ANYONE)
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .map(account -> new AttuneUser(account, clock.instant(), LocalDate.now(clock)))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }

    /** Whether the account is still as it was when this person signed in; if not, the session must end. */
    @PreAuthorize(Rule.ANYONE)
    @Transactional(readOnly = true)
    public boolean stillHolds(AttuneUser user) {
        return accounts.stampOfUsable(user.account(), LocalDate.now(clock))
                .filter(stamp -> stamp == user.stamp())
                .isPresent();
    }

    @EventListener
    @Transactional
    void succeeded(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof AttuneUser user) {
            accounts.findByUsername(user.getUsername()).ifPresent(account -> account.signedIn(clock.instant()));
            audit.signIn(user.toCurrentUser(), true);
        }
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        audit.signIn(null, false);
    }
}
