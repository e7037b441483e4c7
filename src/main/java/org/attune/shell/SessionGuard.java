package org.attune.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.attune.access.AttuneUser;
import org.attune.access.CurrentUsers;
import org.attune.access.SignIns;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at the next request when its account has changed (role, password, closed), and when it is too old. Heartbeats keep a
 * session alive while a tab is open, so the age counts from sign-in, not from the last request.
 */
@Component
class SessionGuard extends OncePerRequestFilter {

    private final CurrentUsers users;
    private final SignIns signIns;
    private final Clock clock;
    private final Duration limit;

    SessionGuard(CurrentUsers users, SignIns signIns, Clock clock, @Value("${attune.session-limit}") Duration limit) {
        this.users = users;
        this.signIns = signIns;
        this.clock = clock;
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isStatic(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && users.signedIn().filter(this::isOver).isPresent()) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(AttuneUser user) {
        return clock.instant().isAfter(user.signedInAt().plus(limit)) || !signIns.stillHolds(user);
    }
}
