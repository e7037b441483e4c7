package org.attune.shell;

import org.attune.access.AttuneUser;
import org.attune.access.CurrentUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page whether somebody is still signed in, who, and the token for its next request. */
@RestController
class SignedInEndpoint {

    private final CurrentUsers users;

    SignedInEndpoint(CurrentUsers users) {
        this.users = users;
    }

    /**
     * @param as the member of staff
     * @param header where the token goes; {@code parameter} in a form
     */
    record Who(boolean signedIn, @Nullable Long as, String header, String parameter, String token) {}

    @GetMapping("/signed-in")
    Who who(CsrfToken token) {
        @Nullable AttuneUser user = users.signedIn().orElse(null);
        return new Who(
                user != null,
                user == null ? null : user.toCurrentUser().staff().value(),
                token.getHeaderName(),
                token.getParameterName(),
                token.getToken());
    }
}
