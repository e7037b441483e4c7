package org.attune.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import org.attune.access.AttuneUser;
import org.attune.access.CurrentUsers;
import org.attune.access.DeviceToken;
import org.attune.access.Devices;
import org.attune.access.StaffId;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What follows for the device and the session when someone has proved who they are. */
@Component
public class DeviceSignIns {

    private static final String PERSON = "attune.person";

    private final Devices devices;
    private final CurrentUsers users;
    private final SessionLock lock;

    DeviceSignIns(Devices devices, CurrentUsers users, SessionLock lock) {
        this.devices = devices;
        this.users = users;
        this.lock = lock;
    }

    /** The form at the door. The response is still open: the redirect comes after this. */
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            leaveNothingOfAnother(attributes.getRequest().getSession());
            passwordGiven(attributes.getRequest(), attributes.getResponse());
        }
    }

    /** For screens on which the signed-in person has just given their password. */
    public void passwordGiven() {
        passwordGiven(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    void passwordGiven(HttpServletRequest request, HttpServletResponse response) {
        DeviceToken device = DeviceCookie.ensure(request, response);
        devices.passwordGiven(device);
        begin(request, device);
    }

    /** In a session that is the person’s own. */
    void begin(HttpServletRequest request, DeviceToken device) {
        HttpSession session = request.getSession();
        session.setAttribute(PERSON, me());
        lock.begin(session, devices.isShared(device));
    }

    /** Who signs in over somebody’s session takes over nothing of it: not its screens, not its answers. */
    private void leaveNothingOfAnother(HttpSession session) {
        Object before = session.getAttribute(PERSON);
        if (before != null && !before.equals(me())) {
            Collections.list(session.getAttributeNames()).stream()
                    .filter(name -> !name.equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                    .forEach(session::removeAttribute);
        }
    }

    private long me() {
        return users.signedIn()
                .map(AttuneUser::toCurrentUser)
                .map(user -> user.staff())
                .map(StaffId::value)
                .orElse(0L);
    }
}
