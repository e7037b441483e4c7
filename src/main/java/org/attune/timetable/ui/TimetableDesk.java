package org.attune.timetable.ui;

import java.time.Clock;
import org.attune.access.CurrentUsers;
import org.attune.plan.PlanWords;
import org.attune.roll.Adults;
import org.attune.timetable.Doses;
import org.attune.timetable.GoalRatings;
import org.attune.timetable.MyWeek;
import org.attune.timetable.PlanNotes;
import org.attune.timetable.SessionLogs;
import org.attune.timetable.Weeks;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What the screens of a week work with. */
@NamedInterface("navigation")
@Component
public record TimetableDesk(
        Weeks weeks,
        MyWeek mine,
        SessionLogs logs,
        GoalRatings goals,
        PlanNotes notes,
        Doses doses,
        PlanWords words,
        Adults adults,
        CurrentUsers users,
        Clock clock) {}
