package org.attune.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.access.DeviceToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie by which a device is known again. It signs nobody in; without a PIN it says nothing. */
final class DeviceCookie {

    private static final String NAME = "attune-device";
    private static final Duration LIFE = Duration.ofDays(365);

    private DeviceCookie() {}

    static Optional<DeviceToken> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(value -> DeviceToken.of(value).stream())
                .findFirst();
    }

    /** The one that came, or a fresh one, sent with the response. */
    static DeviceToken ensure(HttpServletRequest request, HttpServletResponse response) {
        DeviceToken token = of(request).orElseGet(DeviceToken::fresh);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, token.value())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .path("/")
                        .maxAge(LIFE)
                        .build()
                        .toString());
        return token;
    }
}
