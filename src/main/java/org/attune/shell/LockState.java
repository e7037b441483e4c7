package org.attune.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lock screen shows.
 *
 * @param name whose session it is; empty without one
 * @param staff their number, so that a page knows its own person again
 * @param own that person among the people, where their PIN counts here
 * @param header with the token, goes with every try
 */
record LockState(
        boolean signedIn,
        boolean locked,
        String name,
        long staff,
        @Nullable Long own,
        List<Person> people,
        String header,
        String token) {

    record Person(long id, String name) {}
}
