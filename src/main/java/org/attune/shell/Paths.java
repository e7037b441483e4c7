package org.attune.shell;

import jakarta.servlet.http.HttpServletRequest;

/** Which of the frame’s own addresses a request is for. */
final class Paths {

    private Paths() {}

    static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    /** Styles, scripts and pictures: nothing of anybody. */
    static boolean isStatic(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/ui/") || path.startsWith("/aura/") || path.startsWith("/VAADIN/build/");
    }

    static boolean isLock(HttpServletRequest request) {
        String path = of(request);
        return path.equals("/lock") || path.startsWith("/lock/");
    }
}
