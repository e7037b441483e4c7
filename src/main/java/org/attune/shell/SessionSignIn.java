package org.attune.shell;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.attune.access.SignIns;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a person in within the running request: after they chose a password, after set-up, and into the demo. */
@Component
public class SessionSignIn {

    private final SignIns signIns;

    SessionSignIn(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Takes a new session id, so that nobody who knew the old one comes along. */
    public void as(String username) {
        UserDetails user = signIns.loadUserByUsername(username);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinService.reinitializeSession(request);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository()
                .saveContext(
                        context,
                        request.getHttpServletRequest(),
                        VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
