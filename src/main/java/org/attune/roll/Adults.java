package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of staff: who scored, who works with a pupil. */
@Service
@Transactional(readOnly = true)
public class Adults {

    private final StaffRepository staff;
    private final CurrentUsers users;
    private final Clock clock;

    Adults(StaffRepository staff, CurrentUsers users, Clock clock) {
        this.staff = staff;
        this.users = users;
        this.clock = clock;
    }

    /** Names by id, leavers too; ids of another school are left out. */
    @PreAuthorize(Rule.SEES_ROLL)
    public Map<StaffId, String> names(Collection<StaffId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return staff
                .named(
                        users.current().school().value(),
                        ids.stream().map(StaffId::value).toList())
                .stream()
                .collect(Collectors.toUnmodifiableMap(Staff::id, Staff::displayName));
    }

    /** Who works with the pupil today, by last name. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<Adult> workingWith(PupilId pupil) {
        return workingWith(pupil, LocalDate.now(clock));
    }

    /** Who worked with the pupil on a day, by last name. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<Adult> workingWith(PupilId pupil, LocalDate on) {
        return staff.workingWith(users.current().school().value(), pupil.value(), on).stream()
                .map(adult -> new Adult(
                        adult.id(), adult.displayName(), adult.details().job()))
                .toList();
    }
}
