package org.attune.profile;

import java.util.List;
import java.util.Set;
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
 * @param years the year groups that members are in, whomever the filter leaves
 * @param kinds by what this person may choose pupils
 */
public record GroupPicture(
        @Nullable MemberGroup group,
        Days days,
        Filter filter,
        List<PupilPicture> pupils,
        GroupProfile profile,
        List<MemberGroup> groups,
        Set<String> years,
        List<Filter.Kind> kinds) {

    public GroupPicture {
        pupils = List.copyOf(pupils);
        groups = List.copyOf(groups);
        years = Set.copyOf(years);
        kinds = List.copyOf(kinds);
    }

    List<Member> members() {
        return pupils.stream().map(PupilPicture::member).toList();
    }
}
