package org.attune.saving;

import org.jspecify.annotations.Nullable;

/**
 * What the browser hears of an answer.
 *
 * @param state saved; conflict: theirs stands; refused: the message says why; closed: nothing more is taken; someone-else and
 *     choose-password: another sign-in first; later: not now, send it again
 * @param version of the stored answer
 * @param time of saving, 10:42
 */
public record SaveReply(
        String state,
        @Nullable Integer version,
        @Nullable String time,
        @Nullable ShownAnswer theirs,
        @Nullable String message) {

    public static SaveReply saved(int version, String time) {
        return new SaveReply("saved", version, time, null, null);
    }

    public static SaveReply conflict(ShownAnswer theirs) {
        return new SaveReply("conflict", theirs.version(), null, theirs, null);
    }

    public static SaveReply refused(String message) {
        return new SaveReply("refused", null, null, null, message);
    }

    public static SaveReply closed(String message) {
        return new SaveReply("closed", null, null, null, message);
    }

    public static SaveReply someoneElse(String message) {
        return new SaveReply("someone-else", null, null, null, message);
    }

    public static SaveReply choosePassword() {
        return new SaveReply("choose-password", null, null, null, null);
    }

    public static SaveReply later() {
        return new SaveReply("later", null, null, null, null);
    }
}
