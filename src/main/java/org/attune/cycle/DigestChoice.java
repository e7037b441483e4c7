package org.attune.cycle;

import org.jspecify.annotations.Nullable;

/**
 * What a person has chosen about the mail of the week.
 *
 * @param possible whether mail is set up at all
 * @param address where it goes or is to go; null where the person wants none
 * @param confirmed whether they typed the code that came there
 * @param failed whether the last one was refused, mostly for its address
 */
public record DigestChoice(boolean possible, @Nullable String address, boolean confirmed, boolean failed) {

    static final DigestChoice IMPOSSIBLE = new DigestChoice(false, null, false, false);

    static final DigestChoice NONE = new DigestChoice(true, null, false, false);
}
