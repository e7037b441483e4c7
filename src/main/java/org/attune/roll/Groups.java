package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Classes and groups, and who is in them. Being in one together is what lets a practitioner see a pupil. */
@Service
@Transactional
public class Groups {

    private final RollGroupRepository groups;
    private final GroupLists lists;
    private final Memberships memberships;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    Groups(RollGroupRepository groups, GroupLists lists, Memberships memberships, Gate gate, Audit audit, Clock clock) {
        this.groups = groups;
        this.lists = lists;
        this.memberships = memberships;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Classes before groups, by name; closed ones too. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public List<GroupSummary> all() {
        long school = memberships.user().school().value();
        LocalDate today = LocalDate.now(clock);
        Map<Long, Integer> pupils = lists.pupilCounts(school, today);
        Map<Long, List<Adult>> adults = lists.adults(school, today);
        return groups.findBySchoolId(school).stream()
                .map(group -> new GroupSummary(
                        group.id(),
                        group.kind(),
                        group.name(),
                        group.yearGroup(),
                        pupils.getOrDefault(group.id().value(), 0),
                        adults.getOrDefault(group.id().value(), List.of()),
                        group.closedOn()))
                .sorted(Comparator.comparing(GroupSummary::kind)
                        .thenComparing(GroupSummary::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The pupils in it today; one audit row for the list. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public List<RollPupil> pupils(GroupId id) {
        memberships.group(id);
        CurrentUser user = gate.toList("group", id.value());
        return lists.pupils(user.school().value(), id.value(), LocalDate.now(clock));
    }

    /** @throws RollRefused when there is one of that name, open or closed */
    @PreAuthorize(Rule.ADMINISTERS)
    public GroupId add(GroupKind kind, String name, @Nullable String yearGroup) {
        CurrentUser user = memberships.user();
        requireFree(kind, name, null);
        GroupId id = groups.save(new RollGroup(user.school(), kind, name.strip(), yearGroup))
                .id();
        audit.changed(user, "group", id.value());
        return id;
    }

    /** @throws RollRefused when another has that name */
    @PreAuthorize(Rule.ADMINISTERS)
    public void rename(GroupId id, String name, @Nullable String yearGroup) {
        RollGroup group = memberships.group(id);
        requireFree(group.kind(), name, id);
        group.rename(name.strip(), yearGroup);
        audit.changed(memberships.user(), "group", id.value());
    }

    /** Its last day; everyone's time in it ends then. Pupils of a closed class are without one until they are given another. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void close(GroupId id, LocalDate lastDay) {
        memberships.group(id).close(lastDay);
        memberships.endAll(id, lastDay);
        audit.changed(memberships.user(), "group", id.value());
    }

    /** Open again, and empty. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void reopen(GroupId id) {
        memberships.group(id).close(null);
        audit.changed(memberships.user(), "group", id.value());
    }

    /** Into the group from that day; into a class means out of the old one. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void addPupil(GroupId id, PupilId pupil, LocalDate from) {
        requireOwn(lists.hasPupil(memberships.user().school().value(), pupil.value()), "pupil", pupil.value());
        if (memberships.group(id).kind() == GroupKind.CLASS) {
            memberships.moveTo(pupil, id, from);
        } else {
            memberships.join(pupil, id, from);
        }
        audit.wrote(memberships.user(), "group", id.value(), pupil);
    }

    /**
     * @param lastDay null: out of it at once
     * @return what ended, for {@link #putBackPupil}
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public List<TakenOut> removePupil(GroupId id, PupilId pupil, @Nullable LocalDate lastDay) {
        memberships.group(id);
        List<TakenOut> ended = memberships.leave(pupil, id, orYesterday(lastDay));
        audit.wrote(memberships.user(), "group", id.value(), pupil);
        return ended;
    }

    /**
     * As if they had never been taken out.
     *
     * @throws RollRefused where they have another class by now
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public void putBackPupil(GroupId id, PupilId pupil, List<TakenOut> ended) {
        memberships.putBack(pupil, id, ended);
        audit.wrote(memberships.user(), "group", id.value(), pupil);
    }

    /** The adult works with everyone in it from that day. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void addAdult(GroupId id, StaffId adult, LocalDate from) {
        requireOwn(lists.hasStaff(memberships.user().school().value(), adult.value()), "staff", adult.value());
        memberships.join(adult, id, from);
        audit.changed(memberships.user(), "group", id.value());
    }

    /**
     * @param lastDay null: access ends at once
     * @return what ended, for {@link #putBackAdult}
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public List<TakenOut> removeAdult(GroupId id, StaffId adult, @Nullable LocalDate lastDay) {
        memberships.group(id);
        List<TakenOut> ended = memberships.leave(adult, id, orYesterday(lastDay));
        audit.changed(memberships.user(), "group", id.value());
        return ended;
    }

    /** As if they had never been taken out. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void putBackAdult(GroupId id, StaffId adult, List<TakenOut> ended) {
        memberships.putBack(adult, id, ended);
        audit.changed(memberships.user(), "group", id.value());
    }

    private void requireFree(GroupKind kind, String name, @Nullable GroupId self) {
        if (name.isBlank()) {
            throw new RollRefused("group-name");
        }
        groups.findBySchoolIdAndKindAndName(memberships.user().school().value(), kind, name.strip())
                .filter(group -> !group.id().equals(self))
                .ifPresent(group -> {
                    throw new RollRefused("group-taken", group.name());
                });
    }

    private void requireOwn(boolean own, String what, long id) {
        if (!own) {
            throw gate.refuse(what, id);
        }
    }

    private LocalDate orYesterday(@Nullable LocalDate lastDay) {
        return lastDay == null ? LocalDate.now(clock).minusDays(1) : lastDay;
    }
}
