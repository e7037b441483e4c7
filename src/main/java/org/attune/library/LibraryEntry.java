package org.attune.library;

import java.time.Instant;
import java.util.List;
import org.attune.access.StaffId;
import org.attune.catalogue.OwnStrategyFormat;
import org.attune.method.planning.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as the library shows it.
 *
 * @param written null for one of the files
 * @param hidden null where new plans may choose it
 */
public record LibraryEntry(
        Strategy strategy,
        @Nullable Written written,
        @Nullable Hidden hidden) {

    /** @param revision from 1; goes back with a change */
    public record Written(int revision, StaffId by, Instant at) {}

    public record Hidden(StaffId by, Instant at) {}

    public String code() {
        return strategy.code();
    }

    /** Sentences of more than twenty words, which are hard to read. */
    public List<String> longSentences() {
        return PlainWords.longSentences(strategy);
    }

    public boolean isOwn() {
        return OwnStrategyFormat.isOwn(code());
    }
}
