package org.attune.roll.year;

import java.time.LocalDate;
import java.util.List;
import org.attune.roll.RollChange;
import org.jspecify.annotations.Nullable;

/**
 * Where the new year stands.
 *
 * @param firstDay of the draft, or of what is written in; where there is neither, the day that is proposed
 * @param written what is written in, until its first day
 */
public record YearStanding(
        State state, LocalDate firstDay, @Nullable Written written) {

    public enum State {
        NOT_BEGUN,
        DRAFT,
        WRITTEN,
        CONFIRMED
    }

    /**
     * @param pupilsSince pupils whom someone changed by hand since; that stays
     * @param adultsSince adults, likewise
     * @param cameSince pupils who came since and would stay in their old class
     */
    public record Written(
            RollChange change, List<String> pupilsSince, List<String> adultsSince, List<String> cameSince) {}
}
