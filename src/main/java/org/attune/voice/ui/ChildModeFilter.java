package org.attune.voice.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While a child holds the tablet, nothing is given out beside the page itself: no document, no other endpoint. */
@Component
class ChildModeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        boolean child = session != null && session.getAttribute(ChildMode.PLACE) != null;
        if (child && !isOfThePage(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * Pages are answered by the router, where {@link ChildModeGuard} stands; Vaadin’s own calls go to the root. A locked device can be
     * opened again, and then shows the child’s page.
     */
    private static boolean isOfThePage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.isEmpty()
                || path.equals("/")
                || path.startsWith("/lock/")
                || "GET".equals(request.getMethod()) && !path.startsWith("/documents/");
    }
}
