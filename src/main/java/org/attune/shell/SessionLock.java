package org.attune.shell;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether a session is locked. It locks when told, and by itself when nobody was there for some time: sooner on a shared device. The
 * browser locks first; this clock counts too, so that closing the tab, or a tablet asleep, is no way round it.
 */
@Component
class SessionLock {

    /** The browser says at most every half minute that someone is there. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private static final String LOCKED = "attune.locked";
    private static final String ACTIVE = "attune.active";
    private static final String IDLE = "attune.idle";

    private final Clock clock;
    private final Duration alone;
    private final Duration shared;

    SessionLock(
            Clock clock,
            @Value("${attune.lock-after}") Duration alone,
            @Value("${attune.lock-after-shared}") Duration shared) {
        this.clock = clock;
        this.alone = alone;
        this.shared = shared;
    }

    /** Someone has just signed in, or proved again who they are. */
    void begin(HttpSession session, boolean sharedDevice) {
        session.setAttribute(IDLE, sharedDevice ? shared : alone);
        open(session);
    }

    void lock(HttpSession session) {
        session.setAttribute(LOCKED, true);
    }

    void open(HttpSession session) {
        session.removeAttribute(LOCKED);
        active(session);
    }

    /** Someone is there. */
    void active(HttpSession session) {
        session.setAttribute(ACTIVE, clock.instant());
    }

    boolean holds(HttpSession session) {
        if (session.getAttribute(LOCKED) == null
                && session.getAttribute(ACTIVE) instanceof Instant last
                && clock.instant().isAfter(last.plus(idle(session)).plus(GRACE))) {
            lock(session);
        }
        return session.getAttribute(LOCKED) != null;
    }

    /** After how long without anybody the session locks. */
    Duration idle(HttpSession session) {
        return session.getAttribute(IDLE) instanceof Duration idle ? idle : alone;
    }
}
