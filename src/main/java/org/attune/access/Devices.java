package org.attune.access;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The devices on which people signed in: there, for some hours, their PIN is enough. */
@Service
@Transactional
public class Devices {

    private final DeviceTable devices;
    private final CurrentUsers users;
    private final Audit audit;

    Devices(DeviceTable devices, CurrentUsers users, Audit audit) {
        this.devices = devices;
        this.users = users;
        this.audit = audit;
    }

    /** Only where the person has just given their password: from now on their PIN counts on this device, for twelve hours. */
    @PreAuthorize(Rule.SIGNED_IN)
    public void passwordGiven(DeviceToken device) {
        AttuneUser user = me();
        if (!user.mustChangePassword()) {
            devices.passwordGiven(device, user);
        }
    }

    /** Who may sign in with their PIN on this device now, at most eight, by name. */
    @PreAuthorize(Rule.ANYONE)
    @Transactional(readOnly = true)
    public List<DevicePerson> people(DeviceToken device) {
        return devices.people(device).stream()
                .sorted(Comparator.comparing(DevicePerson::name))
                .toList();
    }

    /** Whether more than one person signed in here this week. */
    @PreAuthorize(Rule.SIGNED_IN)
    @Transactional(readOnly = true)
    public boolean isShared(DeviceToken device) {
        return devices.isShared(device);
    }

    /** The person’s PIN opens nothing on this device any more, until they give their password here again. */
    @PreAuthorize(Rule.SIGNED_IN)
    public void forgetMe(DeviceToken device) {
        CurrentUser user = me().toCurrentUser();
        devices.forget(device, user.school(), user.staff());
        audit.changed(user, "device", user.staff().value());
    }

    /** On how many devices the PIN of a member of staff could open their account now. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public int count(StaffId staff) {
        return devices.count(me().toCurrentUser().school(), staff);
    }

    /** All devices of a member of staff: each asks for their password again. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void forgetAll(StaffId staff) {
        CurrentUser user = me().toCurrentUser();
        devices.forgetAll(user.school(), staff);
        audit.changed(user, "device", staff.value());
    }

    private AttuneUser me() {
        return users.signedIn().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
