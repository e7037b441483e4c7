package org.attune.context;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.springframework.stereotype.Component;

/**
 * Who comes to which part of a pupil’s record. Those who work with the pupil come by the caseload; an administrator comes to what the
 * office keeps, for every pupil of the school.
 */
@Component
class ContextDoor {

    /** What a person may do with the parts of one pupil’s record. */
    record Admitted(CurrentUser user, Set<Part> reads, Set<Part> writes) {}

    private static final String READ = "context";

    private final Gate gate;
    private final CurrentUsers users;
    private final Caseload caseload;

    ContextDoor(Gate gate, CurrentUsers users, Caseload caseload) {
        this.gate = gate;
        this.users = users;
        this.caseload = caseload;
    }

    /** @throws NoSuchRecord where the person reads no part of it */
    Admitted toRead(PupilId pupil) {
        CurrentUser user = users.current();
        if (caseload.covers(user, pupil)) {
            gate.toRead(READ, pupil.value(), pupil);
            // Before a handover a person reads and does not write yet.
            return admitted(user, user.roles(), caseload.worksWith(user, pupil) ? user.roles() : Set.of());
        }
        gate.toReadInOffice(Part.CONTACTS.audited(), pupil.value(), pupil);
        return admitted(user, Set.of(Role.ADMINISTRATOR), Set.of(Role.ADMINISTRATOR));
    }

    /** @throws NoSuchRecord where the person does not write this part */
    Admitted toWrite(Part part, PupilId pupil) {
        CurrentUser user = users.current();
        boolean worksWith = caseload.worksWith(user, pupil);
        Set<Role> roles = worksWith ? user.roles() : Set.of(Role.ADMINISTRATOR);
        if (!part.isWrittenBy(roles)) {
            throw gate.refuse(part.audited(), pupil.value());
        }
        if (worksWith) {
            gate.toWrite(part.audited(), pupil.value(), pupil);
        } else {
            gate.toWriteInOffice(part.audited(), pupil.value(), pupil);
        }
        return admitted(user, roles, roles);
    }

    private static Admitted admitted(CurrentUser user, Set<Role> reading, Set<Role> writing) {
        return new Admitted(user, parts(part -> part.isReadBy(reading)), parts(part -> part.isWrittenBy(writing)));
    }

    private static Set<Part> parts(Predicate<Part> which) {
        return EnumSet.allOf(Part.class).stream().filter(which).collect(Collectors.toUnmodifiableSet());
    }
}
