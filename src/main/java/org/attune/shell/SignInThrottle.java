package org.attune.shell;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * At most ten wrong guesses in five minutes for an account, and for a source; after that, tries are turned away unread until the time is
 * over, so the owner is never locked out for good. Right passwords cost nothing.
 */
@Component
class SignInThrottle extends OncePerRequestFilter {

    private static final int GUESSES = 10;
    private static final Duration TIME = Duration.ofMinutes(5);
    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && "/sign-in".equals(request.getServletPath()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String username = request.getParameter("username");
        if (mustWait(username == null ? "" : username, request.getRemoteAddr())) {
            response.sendRedirect(request.getContextPath() + "/sign-in?wait");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** For other doors than the form: whether the next try is turned away unread. */
    boolean mustWait(String username, String address) {
        return isSpent(account(username)) || isSpent(source(address));
    }

    @EventListener
    void wrongGuess(AbstractAuthenticationFailureEvent event) {
        Authentication attempt = event.getAuthentication();
        bucket(account(attempt.getName())).tryConsume(1);
        if (attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null) {
            bucket(source(details.getRemoteAddress())).tryConsume(1);
        }
    }

    private boolean isSpent(String key) {
        Bucket bucket = buckets.get(key);
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    private Bucket bucket(String key) {
        return buckets.computeIfAbsent(
                key,
                k -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(GUESSES).refillIntervally(GUESSES, TIME))
                        .build());
    }

    private static String account(String username) {
        return "account " + username.strip().toLowerCase(Locale.ROOT);
    }

    private static String source(String address) {
        return "source " + address;
    }
}
