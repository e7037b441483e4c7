package org.attune.access;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads who is asking from the security context. */
@Component
public class CurrentUsers {

    public CurrentUser current() {
        return signedIn()
                .map(AttuneUser::toCurrentUser)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    public Optional<AttuneUser> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AttuneUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
