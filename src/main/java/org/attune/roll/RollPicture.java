package org.attune.roll;

import java.util.List;

/**
 * The members of a group, or of the whole school, as at a day.
 *
 * @param members by last name
 * @param groups those the members are in; classes before groups, by year and name
 */
public record RollPicture(List<RollMember> members, List<MemberGroup> groups) {

    public RollPicture {
        members = List.copyOf(members);
        groups = List.copyOf(groups);
    }
}
