package org.attune.profile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.method.cohort.GroupProfile;
import org.attune.method.cohort.Member;
import org.attune.roll.MemberGroup;
import org.jspecify.annotations.Nullable;

/**
 * A class, a group, a year or the whole school as at a day, with names.
 *
 * @param group null for the school
 * @param pupils by last name, those whom the filter leaves
 * @param groups the classes and groups that members are in
 * @param kinds by what this person may choose pupils
 */
public record GroupPicture(
        @Nullable MemberGroup group,
        Days days,
        Filter filter,
        List<PupilPicture> pupils,
        GroupProfile profile,
        List<MemberGroup> groups,
        List<Filter.Kind> kinds) {

    public GroupPicture {
        pupils = List.copyOf(pupils);
        groups = List.copyOf(groups);
        kinds = List.copyOf(kinds);
    }

    /** The year groups that its pupils are in. */
    public Set<String> years() {
        return pupils.stream()
                .map(each -> each.pupil().yearGroup())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    List<Member> members() {
        return pupils.stream().map(PupilPicture::member).toList();
    }
}
