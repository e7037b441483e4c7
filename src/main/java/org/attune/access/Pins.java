package org.attune.access;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person’s own PIN, for changing over fast on a shared device. Never an administrator’s. It ends with the account’s stamp. */
@Service
@Transactional
public class Pins {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final CurrentUsers users;
    private final Audit audit;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pins(
            JdbcClient jdbc,
            AccountRepository accounts,
            CurrentUsers users,
            Audit audit,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.users = users;
        this.audit = audit;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize(Rule.SIGNED_IN)
    @Transactional(readOnly = true)
    public PinStanding mine() {
        AttuneUser me = me();
        boolean chosen = jdbc.sql(
                                "select count(*) from account_pin where account_id = ? and school_id = ? and stamp = ?")
                        .params(me.account(), me.toCurrentUser().school().value(), me.stamp())
                        .query(Long.class)
                        .single()
                > 0;
        return new PinStanding(mayHaveOne(me), chosen);
    }

    /**
     * Sets or changes it.
     *
     * @throws PinRefused when the password is wrong, or the PIN is not good enough
     * @throws AccessDeniedException for an administrator, and with a one-time password
     */
    @PreAuthorize(Rule.SIGNED_IN)
    public void choose(String password, String pin) {
        AttuneUser me = me();
        if (!mayHaveOne(me)) {
            throw new AccessDeniedException("This account signs in with its password only");
        }
        PinRules.require(pin);
        requirePassword(me, password);
        jdbc.sql("insert into account_pin (account_id, school_id, stamp, pin_hash, chosen_at) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update stamp = values(stamp), pin_hash = values(pin_hash),"
                        + " chosen_at = values(chosen_at)")
                .param(1, me.account())
                .param(2, me.toCurrentUser().school().value())
                .param(3, me.stamp())
                .param(4, encoder.encode(pin), Types.VARCHAR)
                .param(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        audit.changed(me.toCurrentUser(), "pin", me.toCurrentUser().staff().value());
    }

    @PreAuthorize(Rule.SIGNED_IN)
    public void remove() {
        AttuneUser me = me();
        jdbc.sql("delete from account_pin where account_id = ? and school_id = ?")
                .params(me.account(), me.toCurrentUser().school().value())
                .update();
        audit.changed(me.toCurrentUser(), "pin", me.toCurrentUser().staff().value());
    }

    private static boolean mayHaveOne(AttuneUser me) {
        return !me.mustChangePassword() && !me.toCurrentUser().is(Role.ADMINISTRATOR);
    }

    /** A wrong one counts as a wrong guess at the door does. */
    private void requirePassword(AttuneUser me, String password) {
        String hash = accounts.findByUsername(me.getUsername()).orElseThrow().passwordHash();
        if (!encoder.matches(password, hash)) {
            events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
                    UsernamePasswordAuthenticationToken.unauthenticated(me.getUsername(), ""),
                    new BadCredentialsException("Wrong password beside a PIN")));
            throw new PinRefused("wrong-password");
        }
    }

    private AttuneUser me() {
        return users.signedIn().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
