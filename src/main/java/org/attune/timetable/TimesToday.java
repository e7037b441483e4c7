package org.attune.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attune.access.CurrentUsers;
import org.attune.plan.PlanId;
import org.attune.plan.SlipTimes;
import org.attune.timetable.PlacedTable.Place;
import org.springframework.stereotype.Component;

/** The sessions of a plan today, whoever does them, for the slip of whoever covers. */
@Component
class TimesToday implements SlipTimes {

    private final PlacedTable placed;
    private final SchoolDays schoolDays;
    private final CurrentUsers users;
    private final Clock clock;

    TimesToday(PlacedTable placed, SchoolDays schoolDays, CurrentUsers users, Clock clock) {
        this.placed = placed;
        this.schoolDays = schoolDays;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Map<String, LocalTime> today(PlanId plan) {
        LocalDate today = LocalDate.now(clock);
        Predicate<LocalDate> open = schoolDays.open();
        return placed.ofPlans(users.current().school(), List.of(plan), today).stream()
                .filter(place -> open.test(today) && place.holdsOn(today))
                .collect(Collectors.toMap(
                        Place::strategy, Place::from, (one, other) -> one.isBefore(other) ? one : other));
    }
}
