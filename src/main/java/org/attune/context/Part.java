package org.attune.context;

import static org.attune.access.Role.ADMINISTRATOR;
import static org.attune.access.Role.HEAD;
import static org.attune.access.Role.PRACTITIONER;
import static org.attune.access.Role.SENCO;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.attune.access.Role;

/**
 * A part of a pupil’s record, and who reads and writes it. Practitioners read what they need to work safely, and write down what they
 * hear first; what is special-category data is the SENCO’s. Source: decision 0321, src/docs/rules/context.md.
 */
public enum Part {
    /** What helps, in the words of those who know the pupil. */
    HELPS(Set.of(PRACTITIONER, SENCO, HEAD), Set.of(PRACTITIONER, SENCO)),
    /** Things and strategies to leave alone. */
    AVOIDANCES(Set.of(PRACTITIONER, SENCO, HEAD), Set.of(PRACTITIONER, SENCO)),
    /** What the family agreed to. */
    OPT_INS(Set.of(PRACTITIONER, SENCO, HEAD), Set.of(PRACTITIONER, SENCO)),
    /** That home is not to be contacted, and whom to ask first; the reason is for those who write it, and the head. */
    HOME_CONTACT(Set.of(PRACTITIONER, SENCO, HEAD, ADMINISTRATOR), Set.of(SENCO)),
    LANGUAGE(Set.of(PRACTITIONER, SENCO, HEAD), Set.of(SENCO)),
    PROVISION(Set.of(PRACTITIONER, SENCO, HEAD), Set.of(SENCO)),
    NEEDS(Set.of(SENCO, HEAD), Set.of(SENCO)),
    CARE(Set.of(SENCO, HEAD), Set.of(SENCO)),
    /** Pupil premium and free school meals: they say who is poor, and no plan needs them. */
    FUNDING(Set.of(SENCO, HEAD), Set.of(SENCO)),
    EVENTS(Set.of(SENCO, HEAD), Set.of(SENCO)),
    REFERRALS(Set.of(SENCO, HEAD), Set.of(SENCO)),
    CONTACTS(Set.of(SENCO, HEAD, ADMINISTRATOR), Set.of(SENCO, ADMINISTRATOR)),
    COURT_ORDERS(Set.of(SENCO, HEAD), Set.of(SENCO)),
    /** Why home is not to be contacted. */
    HOME_REASON(Set.of(SENCO, HEAD), Set.of(SENCO));

    private final Set<Role> readers;
    private final Set<Role> writers;

    Part(Set<Role> readers, Set<Role> writers) {
        this.readers = readers;
        this.writers = writers;
    }

    boolean isReadBy(Collection<Role> roles) {
        return roles.stream().anyMatch(readers::contains);
    }

    boolean isWrittenBy(Collection<Role> roles) {
        return roles.stream().anyMatch(writers::contains);
    }

    /** As the audit names it: {@code context-opt-ins}. */
    String audited() {
        return "context-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
