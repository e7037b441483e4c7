package org.attune.roll.year;

import org.attune.roll.GroupId;
import org.attune.roll.NameKey;
import org.jspecify.annotations.Nullable;

/** A class of the new year: one that is there, or the name of one that is to be made. */
public record Place(@Nullable Long group, @Nullable String name) {

    /** As long as the name of a class may be. */
    private static final int LONGEST = 60;

    public Place {
        if ((group == null) == (name == null)) {
            throw new IllegalArgumentException("A place is a class or a name");
        }
    }

    public static Place of(GroupId group) {
        return new Place(group.value(), null);
    }

    static boolean sameName(String one, String other) {
        return NameKey.folded(one).equals(NameKey.folded(other));
    }

    public static Place called(String name) {
        String plain = name.strip();
        return new Place(
                null, plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain);
    }
}
