package org.attune.demo;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.StaffId;
import org.attune.roll.GroupSummary;
import org.attune.roll.Groups;
import org.attune.roll.Leavers;
import org.attune.roll.Roll;
import org.attune.roll.RollPupil;
import org.attune.roll.year.HandoverPlan;
import org.attune.roll.year.Handovers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One family has moved away, and one class passes to another adult next week. */
@Component
@Profile("demo")
class DemoMoves {

    private static final int DAYS_SINCE_LEAVING = 15;
    private static final int DAYS_TO_HANDOVER = 9;

    private final Roll roll;
    private final Groups groups;
    private final Leavers leavers;
    private final Handovers handovers;

    DemoMoves(Roll roll, Groups groups, Leavers leavers, Handovers handovers) {
        this.roll = roll;
        this.groups = groups;
        this.leavers = leavers;
        this.handovers = handovers;
    }

    /** As the administrator, today. */
    void play(LocalDate today) {
        roll.pupils().stream()
                .filter(pupil -> "Rowan".equals(pupil.className()))
                .reduce((one, later) -> later)
                .map(RollPupil::id)
                .ifPresent(pupil -> leavers.leave(List.of(pupil), today.minusDays(DAYS_SINCE_LEAVING)));
        LocalDate first = today.plusDays(DAYS_TO_HANDOVER);
        List<GroupSummary> classes = groups.all();
        StaffId next = adultOf(classes, "Ash");
        classes.stream()
                .filter(one -> one.name().equals("Maple"))
                .forEach(one -> handovers.carryOut(new HandoverPlan(
                        one.id(),
                        List.of(adultOf(classes, "Maple")),
                        first.minusDays(1),
                        List.of(next),
                        first,
                        today)));
    }

    private static StaffId adultOf(List<GroupSummary> classes, String name) {
        return classes.stream()
                .filter(one -> one.name().equals(name))
                .flatMap(one -> one.adults().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
