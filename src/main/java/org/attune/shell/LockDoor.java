package org.attune.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.attune.access.AttuneUser;
import org.attune.access.CurrentUsers;
import org.attune.access.DevicePerson;
import org.attune.access.Devices;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Locking, opening, changing over. Plain HTTP and no Vaadin: a locked session has no calls of its own, so there is none to forge. The
 * token goes with everything that changes something.
 */
@RestController
@RequestMapping("/lock")
class LockDoor {

    private final CurrentUsers users;
    private final Devices devices;
    private final SessionLock lock;
    private final LockTries tries;
    private final LockPage page;

    LockDoor(CurrentUsers users, Devices devices, SessionLock lock, LockTries tries, LockPage page) {
        this.users = users;
        this.devices = devices;
        this.lock = lock;
        this.tries = tries;
        this.page = page;
    }

    record PinTry(long person, String pin) {}

    record PasswordTry(String password) {}

    /** Where a page of a locked session leads. */
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page.html(to, request.getContextPath()));
    }

    @GetMapping("/state")
    ResponseEntity<LockState> state(@RequestParam(defaultValue = "0") long of, HttpServletRequest request) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(stateOf(of, request));
    }

    @PostMapping("/now")
    LockState lockNow(HttpServletRequest request) {
        session(request).ifPresent(lock::lock);
        return stateOf(0, request);
    }

    /** Someone is there, though nothing needs the server: typing, reading on. */
    @PostMapping("/active")
    ResponseEntity<Void> active(HttpServletRequest request) {
        Optional<HttpSession> open = session(request).filter(session -> !lock.holds(session));
        open.ifPresent(lock::active);
        return ResponseEntity.status(open.isPresent() ? HttpStatus.NO_CONTENT : HttpStatus.UNAUTHORIZED)
                .build();
    }

    @PostMapping("/password")
    ResponseEntity<LockState> password(
            @RequestBody PasswordTry given, HttpServletRequest request, HttpServletResponse response) {
        return answer(tries.password(given.password(), request, response), request);
    }

    @PostMapping("/pin")
    ResponseEntity<LockState> pin(@RequestBody PinTry given, HttpServletRequest request, HttpServletResponse response) {
        return answer(tries.pin(given.person(), given.pin(), request, response), request);
    }

    /** Somebody else wants the device: the session is over. */
    @PostMapping("/leave")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        session(request).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<LockState> answer(LockTries.Outcome outcome, HttpServletRequest request) {
        return switch (outcome) {
            case OPEN -> ResponseEntity.ok(stateOf(0, request));
            case WRONG -> ResponseEntity.status(HttpStatus.FORBIDDEN).build();
            case WAIT -> ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        };
    }

    /** @param of whose page asks; they are known again where the session is over */
    private LockState stateOf(long of, HttpServletRequest request) {
        Optional<AttuneUser> user = users.signedIn();
        List<DevicePerson> people =
                DeviceCookie.of(request).map(devices::people).orElseGet(List::of);
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        long staff = user.map(AttuneUser::toCurrentUser)
                .map(current -> current.staff().value())
                .orElse(0L);
        long mine = user.isPresent() ? staff : of;
        return new LockState(
                user.isPresent(),
                session(request).filter(lock::holds).isPresent(),
                user.map(AttuneUser::toCurrentUser)
                        .map(current -> current.name())
                        .orElse(""),
                staff,
                people.stream()
                        .filter(person -> person.staff().value() == mine)
                        .map(DevicePerson::id)
                        .findFirst()
                        .orElse(null),
                people.stream()
                        .filter(person -> person.staff().value() != mine)
                        .map(person -> new LockState.Person(person.id(), person.name()))
                        .toList(),
                token.getHeaderName(),
                token.getToken());
    }

    private Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .filter(any -> users.signedIn().isPresent());
    }
}
