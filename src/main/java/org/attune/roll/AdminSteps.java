package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.method.cycle.SchoolCalendar;
import org.attune.method.cycle.Season;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator should see to next, the first thing first. */
@Service
@Transactional(readOnly = true)
public class AdminSteps {

    private final Memberships memberships;
    private final GroupLists lists;
    private final Groups groups;
    private final StaffList staff;
    private final SchoolYears newYears;
    private final SchoolCalendars calendars;
    private final Clock clock;

    AdminSteps(
            Memberships memberships,
            GroupLists lists,
            Groups groups,
            StaffList staff,
            SchoolYears newYears,
            SchoolCalendars calendars,
            Clock clock) {
        this.memberships = memberships;
        this.lists = lists;
        this.groups = groups;
        this.staff = staff;
        this.newYears = newYears;
        this.calendars = calendars;
        this.clock = clock;
    }

    @PreAuthorize(Rule.ADMINISTERS)
    public List<AdminStep> next() {
        LocalDate today = LocalDate.now(clock);
        SchoolId school = memberships.user().school();
        boolean empty = !lists.anyPupil(school.value());
        List<StaffMember> working =
                staff.all().stream().filter(adult -> !adult.hasLeft(today)).toList();
        long alone = groups.all().stream()
                .filter(group -> group.isOpen(today)
                        && group.pupils() > 0
                        && group.adults().isEmpty())
                .count();
        return Stream.of(
                        step(AdminStep.Kind.IMPORT_PUPILS, empty ? 1 : 0),
                        step(AdminStep.Kind.PUPILS_WITHOUT_CLASS, lists.withoutClass(school.value(), today)),
                        step(
                                AdminStep.Kind.NEW_YEAR_TO_PREPARE,
                                !empty && newYears.isToBePrepared(school, today) ? 1 : 0),
                        step(AdminStep.Kind.NEW_YEAR_TO_CONFIRM, newYears.toConfirm(school, today)),
                        step(AdminStep.Kind.CLASSES_WITHOUT_ADULTS, alone),
                        step(
                                AdminStep.Kind.STAFF_WITHOUT_ACCOUNT,
                                working.stream()
                                        .filter(adult -> adult.account() == null)
                                        .count()),
                        step(
                                AdminStep.Kind.ACCOUNTS_NEVER_USED,
                                neverUsed(working, memberships.user().staff())),
                        step(AdminStep.Kind.TERM_DATES, !empty && lacksTerms(school, today) ? 1 : 0),
                        step(AdminStep.Kind.TRAINING_ENDED, trained(working, TrainingState.ENDED, today)),
                        step(AdminStep.Kind.TRAINING_ENDS_SOON, trained(working, TrainingState.ENDS_SOON, today)))
                .filter(step -> step.count() > 0)
                .toList();
    }

    /** Once this year’s are there, the next is asked for with its other work. */
    private boolean lacksTerms(SchoolId school, LocalDate today) {
        SchoolCalendar calendar = calendars.of(school);
        int year = SchoolCalendar.yearOf(today);
        return !Arrays.stream(Season.values()).allMatch(season -> calendar.isEntered(year, season));
    }

    private static AdminStep step(AdminStep.Kind kind, long count) {
        return new AdminStep(kind, (int) count);
    }

    private static long neverUsed(List<StaffMember> staff, StaffId self) {
        return staff.stream()
                .filter(adult -> !adult.id().equals(self))
                .map(StaffMember::account)
                .filter(account -> account != null && account.enabled() && account.lastSignInAt() == null)
                .count();
    }

    private static long trained(List<StaffMember> staff, TrainingState state, LocalDate today) {
        return staff.stream().filter(adult -> adult.training(today) == state).count();
    }
}
