package org.attune.profile;

import org.jspecify.annotations.Nullable;

/**
 * The school as at a day.
 *
 * @param running what runs today; null in the picture of another day, of which it is not kept
 */
public record SchoolPicture(GroupPicture pupils, @Nullable Running running) {

    /**
     * @param plans adopted plans
     * @param overdue reviews that are late, counted in school days as everywhere: nothing is late in the holidays
     */
    public record Running(int plans, int overdue) {}
}
