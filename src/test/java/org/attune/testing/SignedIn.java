package org.attune.testing;

import java.util.function.Supplier;
import org.attune.access.SignIns;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** Signs a person of a {@link Schoolyard} in, for a test. */
public class SignedIn {

    private final SignIns signIns;

    SignedIn(SignIns signIns) {
        this.signIns = signIns;
    }

    public void as(Schoolyard.Person person) {
        UserDetails user = signIns.loadUserByUsername(person.username());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    public void as(Schoolyard.Person person, Runnable act) {
        as(person, () -> {
            act.run();
            return true;
        });
    }

    public <T> T as(Schoolyard.Person person, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
            as(person);
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void nobody() {
        SecurityContextHolder.clearContext();
    }
}
