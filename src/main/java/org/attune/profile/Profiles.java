package org.attune.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.assessment.Seen;
import org.attune.assessment.SeenRow;
import org.attune.assessment.SeenRows;
import org.attune.catalogue.Catalogue;
import org.attune.context.ContextTraits;
import org.attune.library.Library;
import org.attune.method.cohort.GroupProfile;
import org.attune.method.cohort.Reaching;
import org.attune.method.cohort.Sighting;
import org.attune.method.interruption.Status;
import org.attune.quality.GroupRate;
import org.attune.quality.Traits;
import org.attune.roll.GroupId;
import org.attune.roll.MemberGroup;
import org.attune.roll.Members;
import org.attune.roll.RollMember;
import org.attune.roll.RollPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pictures of groups as at a day, with names: for those who see the pupils. At most three statements, however many pupils; one audit row that
 * names the group and the day.
 */
@Service
@Transactional(readOnly = true)
public class Profiles {

    private static final int HELPS_MOST = 3;
    private static final String OF_GROUP = "group-profile";
    private static final String OF_SCHOOL = "school-profile";
    private static final String OF_PUPIL = "pupil-profile";

    private final Members members;
    private final SeenRows seen;
    private final ContextTraits context;
    private final Library library;
    private final Gate gate;
    private final Catalogue catalogue;
    private final Clock clock;

    Profiles(
            Members members,
            SeenRows seen,
            ContextTraits context,
            Library library,
            Gate gate,
            Catalogue catalogue,
            Clock clock) {
        this.members = members;
        this.seen = seen;
        this.context = context;
        this.library = library;
        this.gate = gate;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The classes and groups that the person may open. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<MemberGroup> groups() {
        return members.groups();
    }

    /**
     * A class or another group. A practitioner sees the groups they work with today.
     *
     * @throws NoSuchRecord when there is none that this person may see, or the filter takes what they may not read
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    public GroupPicture ofGroup(GroupId id, Days days, Filter filter) {
        RollPicture roll = members.ofGroup(id, days.at()).orElseThrow(() -> gate.refuse(OF_GROUP, id.value()));
        MemberGroup group = roll.groups().getFirst();
        CurrentUser user = gate.toList(days.audited(OF_GROUP), id.value());
        requireMay(user, filter, id.value());
        List<PupilId> pupils = roll.members().stream().map(RollMember::pupil).toList();
        Map<PupilId, ContextTraits.Traits> traits = filter.kind().isOnRecord() ? context.on(days.at()) : Map.of();
        return picture(user, group, days, filter, roll, traits, seen.of(pupils, days.at(), days.since()));
    }

    /** The whole school, or a part of it. */
    @PreAuthorize(Rule.SEES_SCHOOL)
    public GroupPicture ofSchool(Days days, Filter filter) {
        CurrentUser user = gate.toList(days.audited(OF_SCHOOL), 0);
        RollPicture roll = members.ofSchool(days.at());
        Map<PupilId, ContextTraits.Traits> traits = filter.kind().isOnRecord() ? context.on(days.at()) : Map.of();
        return picture(user, null, days, filter, roll, traits, seen.ofSchool(days.at(), days.since()));
    }

    /** Every finding of one pupil, oldest first; the look is audited. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<SeenRow> over(PupilId pupil) {
        gate.toRead(OF_PUPIL, pupil.value(), pupil);
        return seen.over(pupil, LocalDate.now(clock));
    }

    /** The school’s strategies that serve most pupils of a picture; nothing of a pupil is read for it. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<Reaching> helpingMost(GroupPicture picture) {
        return Reaching.of(
                catalogue.instrument(),
                catalogue.references(),
                library.mine().strategies(),
                picture.members(),
                HELPS_MOST);
    }

    /**
     * How often a strand is likely, by group, for a picture of the school; in a class groups are too small. Of those with a finding in date that
     * shows a status. One statement.
     */
    @PreAuthorize(Rule.SEES_SCHOOL)
    public List<GroupRate> rates(GroupPicture picture) {
        Map<PupilId, ContextTraits.Traits> traits = context.on(picture.days().at());
        List<GroupRate.Rated> rated = new ArrayList<>();
        for (PupilPicture each : picture.pupils()) {
            Sighting now = each.member().now();
            if (now != null && now.statusShown()) {
                RollMember pupil = each.pupil();
                ContextTraits.Traits onRecord = traits.getOrDefault(pupil.pupil(), ContextTraits.Traits.NONE);
                rated.add(new GroupRate.Rated(
                        new Traits(pupil.sex(), pupil.birthDate(), onRecord),
                        now.strands().values().stream().anyMatch(line -> line.status() == Status.LIKELY)));
            }
        }
        return GroupRate.of(rated);
    }

    private GroupPicture picture(
            CurrentUser user,
            @Nullable MemberGroup group,
            Days days,
            Filter filter,
            RollPicture roll,
            Map<PupilId, ContextTraits.Traits> traits,
            Map<PupilId, Seen> findings) {
        List<PupilPicture> pupils = roll.members().stream()
                .filter(member -> filter.holds(member, traits.getOrDefault(member.pupil(), ContextTraits.Traits.NONE)))
                .map(member -> new PupilPicture(member, findings.getOrDefault(member.pupil(), Seen.NOTHING)))
                .toList();
        GroupProfile profile = GroupProfile.of(
                catalogue.instrument(),
                catalogue.references(),
                pupils.stream().map(PupilPicture::member).toList());
        Set<String> years = roll.members().stream()
                .map(RollMember::yearGroup)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new GroupPicture(group, days, filter, pupils, profile, roll.groups(), years, kinds(user));
    }

    private static List<Filter.Kind> kinds(CurrentUser user) {
        return user.seesWholeSchool() ? Arrays.asList(Filter.Kind.values()) : Filter.Kind.ofTheRoll();
    }

    private void requireMay(CurrentUser user, Filter filter, long id) {
        if (!kinds(user).contains(filter.kind())) {
            throw gate.refuse(OF_GROUP, id);
        }
    }
}
