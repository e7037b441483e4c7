package org.attune.profile;

import java.util.List;
import org.attune.quality.GroupRate;
import org.jspecify.annotations.Nullable;

/**
 * The school as at a day.
 *
 * @param rates how often a strand is likely, by group
 * @param running what runs today; null in the picture of another day, of which it is not kept
 */
public record SchoolPicture(
        GroupPicture pupils,
        List<GroupRate> rates,
        @Nullable Running running) {

    public SchoolPicture {
        rates = List.copyOf(rates);
    }

    /**
     * @param plans adopted plans
     * @param overdue reviews that are late, counted in school days as everywhere: nothing is late in the holidays
     */
    public record Running(int plans, int overdue) {}
}
