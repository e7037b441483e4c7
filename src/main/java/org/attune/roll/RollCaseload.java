package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A practitioner works with the pupils who share a class or group with them today; SENCO and head with the whole school. One may read,
 * and not write, before a handover; and, as SENCO or head, about those who left.
 */
@Component
class RollCaseload implements Caseload {

    private final PupilRepository pupils;
    private final Clock clock;

    RollCaseload(PupilRepository pupils, Clock clock) {
        this.pupils = pupils;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean covers(CurrentUser user, PupilId pupil) {
        return seesPupils(user)
                && pupils.oneReadable(
                                user.school().value(),
                                user.staff().value(),
                                user.seesWholeSchool(),
                                LocalDate.now(clock),
                                pupil.value())
                        .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean worksWith(CurrentUser user, PupilId pupil) {
        return seesPupils(user)
                && pupils.oneOnRoll(
                                user.school().value(),
                                user.staff().value(),
                                user.seesWholeSchool(),
                                LocalDate.now(clock),
                                pupil.value())
                        .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PupilId> workedWith(CurrentUser user) {
        return seesPupils(user)
                ? pupils
                        .onRoll(
                                user.school().value(),
                                user.staff().value(),
                                user.seesWholeSchool(),
                                LocalDate.now(clock))
                        .stream()
                        .map(PupilSummary::id)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PupilId> among(CurrentUser user, Collection<PupilId> wanted) {
        if (wanted.isEmpty() || !seesPupils(user)) {
            return Set.of();
        }
        return pupils
                .readableAmong(
                        user.school().value(),
                        user.staff().value(),
                        user.seesWholeSchool(),
                        LocalDate.now(clock),
                        wanted.stream().map(PupilId::value).toList())
                .stream()
                .map(PupilSummary::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean ofSchool(CurrentUser user, PupilId pupil) {
        return pupils.findBySchoolIdAndId(user.school().value(), pupil.value()).isPresent();
    }

    private static boolean seesPupils(CurrentUser user) {
        return user.seesWholeSchool() || user.is(Role.PRACTITIONER);
    }
}
