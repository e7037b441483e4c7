package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is in which class or group, by dates: one class at a time for a pupil, and no end after the group's own. */
@Component
class Memberships {

    private final RollGroupRepository groups;
    private final PupilMembershipRepository ofPupils;
    private final StaffMembershipRepository ofStaff;
    private final CurrentUsers users;
    private final Gate gate;
    private final Clock clock;

    Memberships(
            RollGroupRepository groups,
            PupilMembershipRepository ofPupils,
            StaffMembershipRepository ofStaff,
            CurrentUsers users,
            Gate gate,
            Clock clock) {
        this.groups = groups;
        this.ofPupils = ofPupils;
        this.ofStaff = ofStaff;
        this.users = users;
        this.gate = gate;
        this.clock = clock;
    }

    CurrentUser user() {
        return users.current();
    }

    /** @throws org.attune.access.NoSuchRecord when it is not of this school */
    RollGroup group(GroupId id) {
        return groups.findBySchoolIdAndId(user().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("group", id.value()));
    }

    /** The class of today, or the next one. */
    @Nullable
    GroupId classOf(PupilId pupil) {
        return ofPupils.openFrom(user().school().value(), pupil.value(), LocalDate.now(clock)).stream()
                .map(PupilMembership::group)
                .filter(id -> group(id).kind() == GroupKind.CLASS)
                .findFirst()
                .orElse(null);
    }

    /** Into a class: the old one ends the day before. */
    void moveTo(PupilId pupil, GroupId classId, LocalDate from) {
        RollGroup to = openGroup(classId);
        if (to.kind() != GroupKind.CLASS) {
            throw new RollRefused("not-a-class");
        }
        ofPupils.openFrom(user().school().value(), pupil.value(), from).stream()
                .filter(membership -> group(membership.group()).kind() == GroupKind.CLASS)
                .forEach(membership -> membership.end(from.minusDays(1)));
        ofPupils.save(new PupilMembership(user().school(), classId, pupil, from));
    }

    /** Into a group, beside the class; nothing happens when they are in it already. */
    void join(PupilId pupil, GroupId group, LocalDate from) {
        openGroup(group);
        boolean there = ofPupils.openFrom(user().school().value(), pupil.value(), from).stream()
                .anyMatch(membership -> membership.group().equals(group));
        if (!there) {
            ofPupils.save(new PupilMembership(user().school(), group, pupil, from));
        }
    }

    List<TakenOut> leave(PupilId pupil, GroupId group, LocalDate lastDay) {
        List<TakenOut> ended = new ArrayList<>();
        ofPupils.openFrom(user().school().value(), pupil.value(), lastDay).stream()
                .filter(membership -> membership.group().equals(group))
                .forEach(membership -> {
                    ended.add(new TakenOut(membership.id(), membership.endsOn()));
                    membership.end(lastDay);
                });
        return ended;
    }

    /** @throws RollRefused where the pupil has another class by now, or one of these is not theirs */
    void putBack(PupilId pupil, GroupId group, List<TakenOut> ended) {
        boolean isClass = openGroup(group).kind() == GroupKind.CLASS;
        if (isClass && classOf(pupil) != null) {
            throw new RollRefused("changed-meanwhile");
        }
        ended.forEach(one -> ofPupils.findBySchoolIdAndId(user().school().value(), one.membership())
                .filter(membership ->
                        membership.pupil().equals(pupil) && membership.group().equals(group))
                .orElseThrow(() -> new RollRefused("changed-meanwhile"))
                .putBack(one.until()));
    }

    /** What each member of staff works with today, by the staff's id. */
    Map<Long, List<GroupId>> groupsOfStaff() {
        return ofStaff.holding(user().school().value(), LocalDate.now(clock)).stream()
                .collect(Collectors.groupingBy(
                        membership -> membership.staff().value(),
                        Collectors.mapping(StaffMembership::group, Collectors.toList())));
    }

    void join(StaffId adult, GroupId group, LocalDate from) {
        openGroup(group);
        boolean there = ofStaff.openFrom(user().school().value(), adult.value(), from).stream()
                .anyMatch(membership -> membership.group().equals(group));
        if (!there) {
            ofStaff.save(new StaffMembership(user().school(), group, adult, from));
        }
    }

    List<TakenOut> leave(StaffId adult, GroupId group, LocalDate lastDay) {
        List<TakenOut> ended = new ArrayList<>();
        ofStaff.openFrom(user().school().value(), adult.value(), lastDay).stream()
                .filter(membership -> membership.group().equals(group))
                .forEach(membership -> {
                    ended.add(new TakenOut(membership.id(), membership.endsOn()));
                    membership.end(lastDay);
                });
        return ended;
    }

    /** @throws RollRefused where one of these is not theirs */
    void putBack(StaffId adult, GroupId group, List<TakenOut> ended) {
        openGroup(group);
        ended.forEach(one -> ofStaff.findBySchoolIdAndId(user().school().value(), one.membership())
                .filter(membership ->
                        membership.staff().equals(adult) && membership.group().equals(group))
                .orElseThrow(() -> new RollRefused("changed-meanwhile"))
                .putBack(one.until()));
    }

    void endAll(StaffId adult, LocalDate lastDay) {
        ofStaff.openFrom(user().school().value(), adult.value(), lastDay)
                .forEach(membership -> membership.end(lastDay));
    }

    void endAll(GroupId group, LocalDate lastDay) {
        long school = user().school().value();
        ofPupils.endGroup(school, group.value(), lastDay);
        ofStaff.endGroup(school, group.value(), lastDay);
    }

    private RollGroup openGroup(GroupId id) {
        RollGroup group = group(id);
        LocalDate closedOn = group.closedOn();
        if (closedOn != null && closedOn.isBefore(LocalDate.now(clock))) {
            throw new RollRefused("group-closed");
        }
        return group;
    }
}
