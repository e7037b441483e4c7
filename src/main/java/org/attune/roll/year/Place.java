package org.attune.roll.year;

import org.attune.roll.GroupId;
import org.jspecify.annotations.Nullable;

/** A class of the new year: one that is there, or the name of one that is to be made. */
public record Place(@Nullable Long group, @Nullable String name) {

    public Place {
        if ((group == null) == (name == null)) {
            throw new IllegalArgumentException("A place is a class or a name");
        }
    }

    public static Place of(GroupId group) {
        return new Place(group.value(), null);
    }

    public static Place called(String name) {
        return new Place(null, name.strip());
    }
}
