package org.attune.saving;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two transactions were in each other’s way, and nothing of ours was written: it can be tried again. */
public final class Contention {

    /** Record changed since the snapshot, lock wait timed out, deadlock. Source: trust.md, on MariaDB’s snapshot isolation. */
    private static final Set<Integer> CODES = Set.of(1020, 1205, 1213);

    private Contention() {}

    public static boolean isCauseOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
