package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.access.AccountSummary;
import org.attune.access.Accounts;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.Gate;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff of the school, by hand: who they are, when they leave, and when they were trained. */
@Service
@Transactional
public class StaffList {

    private final StaffRepository staff;
    private final TrainingRepository trainings;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    StaffList(
            StaffRepository staff,
            TrainingRepository trainings,
            Memberships memberships,
            Accounts accounts,
            Gate gate,
            Audit audit,
            Clock clock) {
        this.staff = staff;
        this.trainings = trainings;
        this.memberships = memberships;
        this.accounts = accounts;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everyone by last name, leavers too. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public List<StaffMember> all() {
        long school = memberships.user().school().value();
        Map<StaffId, AccountSummary> byStaff =
                accounts.all().stream().collect(Collectors.toMap(AccountSummary::staff, Function.identity()));
        Map<Long, LocalDate> trained = trainings.lastExpiries(school).stream()
                .collect(Collectors.toMap(TrainingRepository.LastExpiry::staff, TrainingRepository.LastExpiry::day));
        Map<Long, List<GroupId>> groups = memberships.groupsOfStaff();
        return staff.findBySchoolIdOrderByLastNameAscFirstNameAsc(school).stream()
                .map(adult -> new StaffMember(
                        adult.id(),
                        adult.details(),
                        groups.getOrDefault(adult.id().value(), List.of()),
                        trained.get(adult.id().value()),
                        adult.leavesOn(),
                        byStaff.get(adult.id())))
                .toList();
    }

    /** @throws org.attune.access.NoSuchRecord when there is none in this school */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public StaffMember get(StaffId id) {
        require(id);
        return all().stream()
                .filter(adult -> adult.id().equals(id))
                .findFirst()
                .orElseThrow(() -> gate.refuse("staff", id.value()));
    }

    @PreAuthorize(Rule.ADMINISTERS)
    public StaffId add(StaffDetails details) {
        CurrentUser user = memberships.user();
        check(details);
        StaffId id = staff.save(new Staff(user.school(), details)).id();
        audit.changed(user, "staff", id.value());
        return id;
    }

    @PreAuthorize(Rule.ADMINISTERS)
    public void change(StaffId id, StaffDetails details) {
        check(details);
        Staff adult = require(id);
        adult.change(details);
        accounts.rename(id, adult.displayName());
        audit.changed(memberships.user(), "staff", id.value());
    }

    /**
     * Their last day. Classes, groups and the account end with it; a day before today ends them at once.
     *
     * @throws AccessDeniedException for oneself
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public void leave(StaffId id, LocalDate lastDay) {
        Staff adult = require(id);
        adult.leave(lastDay);
        memberships.endAll(id, lastDay);
        accounts.endOn(id, lastDay);
        audit.changed(memberships.user(), "staff", id.value());
    }

    /** Back at work; classes and groups are given anew, and the account works again. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void comeBack(StaffId id) {
        require(id).leave(null);
        accounts.endOn(id, null);
        audit.changed(memberships.user(), "staff", id.value());
    }

    /** @throws RollRefused when it lies in the future, or ends before it begins */
    @PreAuthorize(Rule.ADMINISTERS)
    public void recordTraining(StaffId id, LocalDate trainedOn, LocalDate expiresOn) {
        CurrentUser user = memberships.user();
        require(id);
        if (trainedOn.isAfter(LocalDate.now(clock))) {
            throw new RollRefused("training-ahead");
        }
        if (!expiresOn.isAfter(trainedOn)) {
            throw new RollRefused("training-dates");
        }
        trainings.save(new Training(user.school(), id, trainedOn, expiresOn, null, user.staff(), clock.instant()));
        audit.changed(user, "training", id.value());
    }

    private Staff require(StaffId id) {
        return staff.findBySchoolIdAndId(memberships.user().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("staff", id.value()));
    }

    private static void check(StaffDetails details) {
        if (details.firstName().isBlank() || details.lastName().isBlank()) {
            throw new RollRefused("name");
        }
    }
}
