package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classes and groups that the person works with today: their own, or all of the school for the SENCO. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class OwnGroups {

    private static final Comparator<OwnGroup> BY_NAME =
            Comparator.comparing(OwnGroup::kind).thenComparing(OwnGroup::name, String.CASE_INSENSITIVE_ORDER);

    private final RollGroupRepository groups;
    private final GroupLists lists;
    private final PupilRepository pupils;
    private final CurrentUsers users;
    private final Gate gate;
    private final Clock clock;

    OwnGroups(
            RollGroupRepository groups,
            GroupLists lists,
            PupilRepository pupils,
            CurrentUsers users,
            Gate gate,
            Clock clock) {
        this.groups = groups;
        this.lists = lists;
        this.pupils = pupils;
        this.users = users;
        this.gate = gate;
        this.clock = clock;
    }

    /** Classes before groups, by name; those that are open today. No pupil is named. */
    public List<OwnGroup> mine() {
        CurrentUser user = users.current();
        LocalDate today = LocalDate.now(clock);
        long school = user.school().value();
        Set<Long> own = lists.groupsOf(school, user.staff().value(), today);
        Map<Long, Integer> counts = lists.pupilCounts(school, today);
        return groups.findBySchoolId(school).stream()
                .filter(group -> !isClosed(group))
                .filter(group ->
                        user.seesWholeSchool() || own.contains(group.id().value()))
                .map(group -> summary(group, counts))
                .sorted(BY_NAME)
                .toList();
    }

    /** Those that are closed, in the same order; none but for those who see the whole school. Nobody is in them any more. */
    public List<OwnGroup> closed() {
        CurrentUser user = users.current();
        if (!user.seesWholeSchool()) {
            return List.of();
        }
        return groups.findBySchoolId(user.school().value()).stream()
                .filter(this::isClosed)
                .map(group -> summary(group, Map.of()))
                .sorted(BY_NAME)
                .toList();
    }

    /**
     * One of them; for those who see the whole school, also one that is closed.
     *
     * @throws org.attune.access.NoSuchRecord where it is none of theirs
     */
    public OwnGroup get(GroupId id) {
        return summary(own(id), lists.pupilCounts(users.current().school().value(), LocalDate.now(clock)));
    }

    /**
     * Goes on where it is one of theirs. Counts nothing: for services that save answer by answer.
     *
     * @throws org.attune.access.NoSuchRecord where it is none of theirs
     */
    public void require(GroupId id) {
        own(id);
    }

    /** Who is in which of these groups today, of those that are the person’s own; no pupil is named. */
    public Map<GroupId, Set<PupilId>> members(Collection<GroupId> ids) {
        CurrentUser user = users.current();
        long school = user.school().value();
        LocalDate today = LocalDate.now(clock);
        Set<Long> own = lists.groupsOf(school, user.staff().value(), today);
        return lists.members(
                school,
                ids.stream()
                        .filter(id -> user.seesWholeSchool() || own.contains(id.value()))
                        .toList(),
                today);
    }

    /**
     * The pupils in it today, by last name; without an audit row of its own, for services that came through the gate for the group.
     *
     * @throws org.attune.access.NoSuchRecord where the group is none of theirs
     */
    public List<PupilSummary> pupils(GroupId id) {
        require(id);
        return pupils.inGroup(users.current().school().value(), id.value(), LocalDate.now(clock));
    }

    private boolean isClosed(RollGroup group) {
        return group.closedOn() != null && group.closedOn().isBefore(LocalDate.now(clock));
    }

    private RollGroup own(GroupId id) {
        CurrentUser user = users.current();
        long school = user.school().value();
        return groups.findBySchoolIdAndId(school, id.value())
                .filter(group -> user.seesWholeSchool()
                        || lists.groupsOf(school, user.staff().value(), LocalDate.now(clock))
                                .contains(id.value()))
                .orElseThrow(() -> gate.refuse("group", id.value()));
    }

    private static OwnGroup summary(RollGroup group, Map<Long, Integer> counts) {
        return new OwnGroup(
                group.id(),
                group.kind(),
                group.name(),
                group.yearGroup(),
                counts.getOrDefault(group.id().value(), 0));
    }
}
