package org.attune.access;

import java.util.Arrays;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Who reads totals over all schools of this installation: usernames in the setting {@code attune.trust-viewers}; nobody without it. Decision 0533. */
@Component("trustViewers")
public final class TrustViewers {

    static final String SETTING = "attune.trust-viewers";

    private final Environment settings;

    TrustViewers(Environment settings) {
        this.settings = settings;
    }

    public boolean include(String username) {
        return Arrays.stream(settings.getProperty(SETTING, "").split(","))
                .map(String::strip)
                .anyMatch(each -> !each.isEmpty() && each.equalsIgnoreCase(username));
    }
}
