package org.attune.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Light or dark, chosen on this device: a cookie, for a shared tablet stands in one light whoever uses it. See
 * src/docs/decisions/0373-light-and-dark.md.
 */
enum Look {
    DEVICE,
    LIGHT,
    DARK;

    /** On the html element; app.css reads it. */
    static final String ATTRIBUTE = "data-look";

    private static final String COOKIE = "attune-look";
    private static final Duration A_YEAR = Duration.ofDays(365);

    /** As chosen before on the device that asks. */
    static Look of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie ->
                        Arrays.stream(values()).filter(look -> look.code().equals(cookie.getValue())))
                .findFirst()
                .orElse(DEVICE);
    }

    /** Shown at once, and kept for next time. */
    void choose(UI ui, VaadinRequest request, VaadinResponse response) {
        ui.getPage().executeJs("document.documentElement.setAttribute($0, $1)", ATTRIBUTE, code());
        Cookie cookie = new Cookie(COOKIE, code());
        cookie.setPath("/");
        cookie.setMaxAge((int) (this == DEVICE ? Duration.ZERO : A_YEAR).toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
