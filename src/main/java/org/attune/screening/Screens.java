package org.attune.screening;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.Rule;
import org.attune.catalogue.Catalogue;
import org.attune.roll.GroupId;
import org.attune.roll.OwnGroup;
import org.attune.roll.OwnGroups;
import org.attune.roll.PupilSummary;
import org.attune.roll.Trainings;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The screens of a person’s classes and groups: beginning one, putting it away, opening it again. */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class Screens {

    /** For so many days one that was put away can be brought back. */
    public static final int DAYS_IN_BIN = 7;

    public static final int LONGEST_REASON = 500;

    private final ScreenTable screens;
    private final ScreenRows rows;
    private final ScreenDoor door;
    private final Joining joining;
    private final OwnGroups groups;
    private final Trainings trainings;
    private final CurrentUsers users;
    private final Audit audit;
    private final Catalogue catalogue;
    private final Clock clock;

    Screens(
            ScreenTable screens,
            ScreenRows rows,
            ScreenDoor door,
            Joining joining,
            OwnGroups groups,
            Trainings trainings,
            CurrentUsers users,
            Audit audit,
            Catalogue catalogue,
            Clock clock) {
        this.screens = screens;
        this.rows = rows;
        this.door = door;
        this.joining = joining;
        this.groups = groups;
        this.trainings = trainings;
        this.users = users;
        this.audit = audit;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Of the person’s classes and groups, for the SENCO also of those that are closed, the latest first. No pupil is named. */
    @Transactional(readOnly = true)
    public List<ScreenSummary> mine() {
        List<OwnGroup> all =
                Stream.concat(groups.mine().stream(), groups.closed().stream()).toList();
        return of(all, EnumSet.of(ScreenState.OPEN, ScreenState.FINISHED));
    }

    /** Those that one can carry on with. */
    @Transactional(readOnly = true)
    public List<ScreenSummary> open() {
        LocalDate today = LocalDate.now(clock);
        return of(groups.mine(), EnumSet.of(ScreenState.OPEN)).stream()
                .filter(screen -> screen.goesOn(today))
                .toList();
    }

    /**
     * One of them. No pupil is named.
     *
     * @throws org.attune.access.NoSuchRecord where there is none that this person may see
     */
    @Transactional(readOnly = true)
    public ScreenSummary one(ScreenId id) {
        ScreenSummary screen = screens.find(users.current().school(), id).orElseThrow(() -> door.refuse(id));
        groups.require(screen.group());
        return asItStands(List.of(screen)).getFirst();
    }

    /**
     * Begins a screen of the pupils who are in the class or group today.
     *
     * @throws ScreenAlreadyOpen where it has one that is open
     * @throws NothingScreened where nobody is in it
     */
    public ScreenId start(GroupId group) {
        CurrentUser user = users.current();
        List<PupilSummary> pupils = groups.pupils(group);
        trainings.requireMine();
        if (pupils.isEmpty()) {
            throw new NothingScreened();
        }
        try {
            ScreenId id = screens.add(
                    user,
                    group,
                    catalogue.instrument().id(),
                    catalogue.references().id(),
                    LocalDate.now(clock),
                    now());
            joining.join(user.school(), id, pupils);
            audit.changed(user, "screen", id.value());
            return id;
        } catch (DuplicateKeyException quicker) {
            throw new ScreenAlreadyOpen();
        }
    }

    /**
     * Opens a finished screen again, to put an answer right. What came out before is worked out anew at the end.
     *
     * @throws ScreenNotOpen where it is not finished
     * @throws ScreenOver where it is of an earlier school year, or nobody is in the class: what it found could not be worked out anew
     * @throws ScreenAlreadyOpen where a newer one is open
     */
    public void reopen(ScreenId id, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("Opening a screen again has a reason of at most 500 characters");
        }
        ScreenDoor.Locked locked = lock(id, ScreenState.FINISHED);
        trainings.requireMine();
        if (!ScreenSummary.isOfTheClass(locked.screen().seenOn(), locked.group().pupils(), LocalDate.now(clock))) {
            throw new ScreenOver(id);
        }
        try {
            screens.reopen(locked.user(), id, reason.strip(), now());
        } catch (DuplicateKeyException newer) {
            throw new ScreenAlreadyOpen();
        }
        rows.unfound(id);
        audit.changed(locked.user(), "screen", id.value());
    }

    /**
     * Puts away an open screen; for whoever began it, and the SENCO.
     *
     * @throws ScreenNotOpen where it is not open any more
     */
    public void discard(ScreenId id) {
        ScreenDoor.Locked locked = lock(id, ScreenState.OPEN);
        requireOwner(id, locked);
        screens.discard(locked.user(), id, now());
        rows.keepUntil(id, ScreenResults.endOfNextSchoolYear(LocalDate.now(clock)));
        audit.changed(locked.user(), "screen", id.value());
    }

    /**
     * One that was put away by mistake is open again, within {@link #DAYS_IN_BIN} days.
     *
     * @throws ScreenNotOpen where it was not put away, or too long ago
     * @throws ScreenAlreadyOpen where the class has another by now
     */
    public void bringBack(ScreenId id) {
        ScreenDoor.Locked locked = lock(id, ScreenState.DISCARDED);
        requireOwner(id, locked);
        Instant discardedAt = locked.screen().discardedAt();
        if (discardedAt == null || discardedAt.isBefore(now().minus(DAYS_IN_BIN, ChronoUnit.DAYS))) {
            throw new ScreenNotOpen(id);
        }
        try {
            screens.bringBack(locked.user(), id);
        } catch (DuplicateKeyException other) {
            throw new ScreenAlreadyOpen();
        }
        rows.unfound(id);
        audit.changed(locked.user(), "screen", id.value());
    }

    private List<ScreenSummary> of(List<OwnGroup> some, Set<ScreenState> states) {
        return asItStands(screens.of(
                users.current().school(), some.stream().map(OwnGroup::id).toList(), states));
    }

    /** An open one asks about those who are in the class today: who has left is not counted any more, nor are answers about them. */
    private List<ScreenSummary> asItStands(List<ScreenSummary> found) {
        List<ScreenSummary> open = found.stream().filter(ScreenSummary::isOpen).toList();
        if (open.isEmpty()) {
            return found;
        }
        Map<GroupId, Set<PupilId>> members =
                groups.members(open.stream().map(ScreenSummary::group).toList());
        Map<ScreenId, Map<PupilId, Integer>> answered = rows.answered(
                users.current().school(), open.stream().map(ScreenSummary::id).toList());
        return found.stream()
                .map(screen -> screen.isOpen()
                        ? screen.of(
                                members.getOrDefault(screen.group(), Set.of()),
                                answered.getOrDefault(screen.id(), Map.of()))
                        : screen)
                .toList();
    }

    private ScreenDoor.Locked lock(ScreenId id, ScreenState needed) {
        ScreenDoor.Locked locked = door.lockAlone(id);
        if (locked.screen().state() != needed) {
            throw new ScreenNotOpen(id);
        }
        return locked;
    }

    private void requireOwner(ScreenId id, ScreenDoor.Locked locked) {
        if (!locked.user().is(Role.SENCO)
                && !locked.user().staff().equals(locked.screen().startedBy())) {
            throw door.refuse(id);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
