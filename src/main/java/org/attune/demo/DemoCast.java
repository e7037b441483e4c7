package org.attune.demo;

import org.attune.access.SignIns;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** Lets an invented person act: with their own rights, and no more. */
@Component
@Profile("demo")
class DemoCast {

    private final SignIns signIns;

    DemoCast(SignIns signIns) {
        this.signIns = signIns;
    }

    void as(String username, Runnable act) {
        SecurityContext before = SecurityContextHolder.getContext();
        UserDetails user = signIns.loadUserByUsername(username);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        try {
            SecurityContextHolder.setContext(context);
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
