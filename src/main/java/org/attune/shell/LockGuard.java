package org.attune.shell;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While a session is locked, turns away every route, call and endpoint of it, in all its tabs, but for the lock itself and for signing in
 * anew. A page is led to the lock, and comes back after it. Stands before Spring Security, so that no chain is beside it.
 */
@Component
@Order(LockGuard.BEFORE_SECURITY)
class LockGuard extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1;

    private static final String VAADIN_CALL = "v-r";

    private final SessionLock lock;

    LockGuard(SessionLock lock) {
        this.lock = lock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isStatic(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<HttpSession> session = Optional.ofNullable(request.getSession(false))
                .filter(any -> any.getAttribute(SPRING_SECURITY_CONTEXT_KEY) != null);
        if (session.filter(lock::holds).isEmpty()) {
            session.filter(open -> !isHeartbeat(request) && !Paths.isLock(request))
                    .ifPresent(lock::active);
            chain.doFilter(request, response);
        } else if (Paths.isLock(request) || isSignIn(request) || isWho(request) || isHeartbeat(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    /** It reads and changes nothing; so the page under the lock is still there when the person comes back. */
    private static boolean isHeartbeat(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && "/".equals(Paths.of(request))
                && "heartbeat".equals(request.getParameter(VAADIN_CALL));
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "/sign-in".equals(Paths.of(request));
    }

    /** Says no more than the lock itself; and ends the session where it is too old, so that one can sign in anew. */
    private static boolean isWho(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && "/signed-in".equals(Paths.of(request));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getParameter(VAADIN_CALL) != null) {
            // Vaadin's client keeps the call and sends it again, where 401 would make it throw the page away.
            response.setStatus(HttpStatus.LOCKED.value());
        } else if (isPage(request)) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect(request.getContextPath() + "/lock?to="
                    + URLEncoder.encode(Paths.of(request) + query, StandardCharsets.UTF_8));
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod()) && accept != null && accept.contains("text/html");
    }
}
