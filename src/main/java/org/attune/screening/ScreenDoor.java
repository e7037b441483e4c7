package org.attune.screening;

import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.roll.OwnGroup;
import org.attune.roll.OwnGroups;
import org.springframework.stereotype.Component;

/** Who comes to a screen: those who work with the class or group today, and the SENCO. */
@Component
class ScreenDoor {

    private final ScreenTable screens;
    private final OwnGroups groups;
    private final CurrentUsers users;
    private final Gate gate;

    ScreenDoor(ScreenTable screens, OwnGroups groups, CurrentUsers users, Gate gate) {
        this.screens = screens;
        this.groups = groups;
        this.users = users;
        this.gate = gate;
    }

    record Opened(CurrentUser user, ScreenSummary screen, OwnGroup group) {}

    record Locked(CurrentUser user, ScreenTable.Locked screen, OwnGroup group) {}

    /**
     * For reading, with its one audit row.
     *
     * @throws NoSuchRecord where there is none that this person may see
     */
    Opened open(ScreenId id) {
        ScreenSummary screen =
                screens.find(users.current().school(), id).orElseThrow(() -> gate.refuse("screen", id.value()));
        OwnGroup group = groups.get(screen.group());
        return new Opened(gate.toList("screen", id.value()), screen, group);
    }

    /** Whether it takes answers; stays so until the end of the transaction. What the person may see of it, says {@link #open}. */
    boolean lockShared(ScreenId id) {
        return screens.lockShared(users.current().school(), id).orElseThrow(() -> refuse(id));
    }

    /** For changing it as a whole: nobody else does meanwhile. Errors as for {@link #open}. */
    Locked lockAlone(ScreenId id) {
        CurrentUser user = users.current();
        ScreenTable.Locked locked =
                screens.lockAlone(user.school(), id).orElseThrow(() -> gate.refuse("screen", id.value()));
        return new Locked(user, locked, groups.get(locked.group()));
    }

    NoSuchRecord refuse(ScreenId id) {
        return gate.refuse("screen", id.value());
    }
}
