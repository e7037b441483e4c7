package org.attune.roll.year;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.roll.GroupId;
import org.attune.roll.year.YearPreview.PupilThen;
import org.jspecify.annotations.Nullable;

/**
 * The draft with everything that there is to choose from.
 *
 * @param version goes back with each saving, so that nobody overwrites what another just saved
 * @param sources the pupils of each class by year group, as the old year ends
 * @param open classes that pupils can go to
 * @param next the classes that will have pupils, with who works there as it is planned now
 * @param withoutClass pupils of the roll who are in no class as the old year ends, and for whom none is planned
 */
public record YearWork(
        YearDraft draft,
        int version,
        List<ClassNow> sources,
        List<Choice<GroupId>> open,
        List<ClassNext> next,
        List<Choice<StaffId>> staff,
        List<Choice<GroupId>> groups,
        List<PupilThen> withoutClass,
        List<Choice<PupilId>> pupils) {

    public record Choice<T>(T id, String name) {}

    public record ClassNow(
            GroupId group, String name, @Nullable String yearGroup, int pupils) {}

    public record ClassNext(Place place, String name, int pupils, List<StaffId> staff, LocalDate from) {}
}
