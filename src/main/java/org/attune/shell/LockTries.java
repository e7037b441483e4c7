package org.attune.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.attune.access.AttuneUser;
import org.attune.access.CurrentUsers;
import org.attune.access.DeviceToken;
import org.attune.access.PinSignIns;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Tries to open a locked session, or to change over to another person. Each counts and is audited as signing in at the door is. */
@Component
class LockTries {

    enum Outcome {
        OPEN,
        WRONG,
        WAIT
    }

    private final CurrentUsers users;
    private final PinSignIns pins;
    private final DeviceSignIns devices;
    private final SignInThrottle throttle;
    private final AuthenticationConfiguration passwords;
    private final AuthenticationEventPublisher events;

    LockTries(
            CurrentUsers users,
            PinSignIns pins,
            DeviceSignIns devices,
            SignInThrottle throttle,
            AuthenticationConfiguration passwords,
            AuthenticationEventPublisher events) {
        this.users = users;
        this.pins = pins;
        this.devices = devices;
        this.throttle = throttle;
        this.passwords = passwords;
        this.events = events;
    }

    /** The password of the person whose session it is. */
    Outcome password(String password, HttpServletRequest request, HttpServletResponse response) {
        String username = users.signedIn().map(AttuneUser::getUsername).orElse("");
        if (throttle.mustWait(username, request.getRemoteAddr())) {
            return Outcome.WAIT;
        }
        try {
            passwords().authenticate(attempt(username, password, request));
        } catch (AuthenticationException wrong) {
            return Outcome.WRONG;
        }
        devices.passwordGiven(request, response);
        return Outcome.OPEN;
    }

    /** Somebody’s PIN: their own session opens; another person gets a new one, and the former is over. */
    Outcome pin(long person, String pin, HttpServletRequest request, HttpServletResponse response) {
        DeviceToken device = DeviceCookie.of(request).orElseGet(DeviceToken::fresh);
        String username = pins.username(device, person).orElse("");
        if (throttle.mustWait(username, request.getRemoteAddr())) {
            return Outcome.WAIT;
        }
        Optional<AttuneUser> found = pins.signIn(device, person, pin);
        if (found.isEmpty()) {
            events.publishAuthenticationFailure(
                    new BadCredentialsException("Wrong PIN"), attempt(username, "", request));
            return Outcome.WRONG;
        }
        AttuneUser user = found.get();
        if (!isInSession(user)) {
            changeTo(user, request, response);
        }
        devices.begin(request, device);
        events.publishAuthenticationSuccess(signedIn(user));
        return Outcome.OPEN;
    }

    private boolean isInSession(AttuneUser user) {
        return users.signedIn()
                .filter(before -> before.toCurrentUser()
                        .staff()
                        .equals(user.toCurrentUser().staff()))
                .isPresent();
    }

    private static void changeTo(AttuneUser user, HttpServletRequest request, HttpServletResponse response) {
        HttpSession former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        request.getSession(true);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn(user));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private static Authentication signedIn(AttuneUser user) {
        user.eraseCredentials();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    private static UsernamePasswordAuthenticationToken attempt(
            String username, String password, HttpServletRequest request) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        return attempt;
    }

    private AuthenticationManager passwords() {
        return passwords.getAuthenticationManager();
    }
}
