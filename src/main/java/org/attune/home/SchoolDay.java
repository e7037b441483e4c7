package org.attune.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.attune.access.Rule;
import org.attune.assessment.Findings;
import org.attune.assessment.UnsignedFinding;
import org.attune.cycle.CycleLine;
import org.attune.cycle.ReviewLists;
import org.attune.roll.Trainings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What those who see the whole school look at first: what needs care, and the plain figures. */
@Service
@PreAuthorize(Rule.SEES_SCHOOL)
public class SchoolDay {

    private final Findings findings;
    private final Trainings trainings;
    private final ReviewLists reviews;
    private final Clock clock;

    SchoolDay(Findings findings, Trainings trainings, ReviewLists reviews, Clock clock) {
        this.findings = findings;
        this.trainings = trainings;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The most urgent first; nothing that is in order is named. */
    @PreAuthorize(Rule.SIGNS)
    public List<Care> care(List<PupilLine> lines) {
        List<Care> care = new ArrayList<>();
        List<UnsignedFinding> unsigned = findings.unsigned();
        if (!unsigned.isEmpty()) {
            care.add(new Care("unsigned", unsigned.size(), null, List.of(), unsigned.getFirst()));
        }
        List<CycleLine> running = reviews.mine();
        care.addAll(ofPlans(Care.STALLING, running, CycleLine::isStalling));
        care.addAll(ofPlans(Care.CHANGE, running, CycleLine::asksForChange));
        care.addAll(ofPupils(lines));
        List<String> ending =
                trainings.ending().stream().map(Trainings.Ending::name).toList();
        if (!ending.isEmpty()) {
            care.add(new Care("training", ending.size(), null, ending, null));
        }
        return care;
    }

    /** No pupil is named. */
    public SchoolFigures figures(List<PupilLine> lines) {
        return SchoolFigures.of(lines, LocalDate.now(clock), clock.getZone());
    }

    private static List<Care> ofPlans(String code, List<CycleLine> running, Predicate<CycleLine> which) {
        int count = (int) running.stream().filter(which).count();
        return count == 0 ? List.of() : List.of(new Care(code, count, null, List.of(), null));
    }

    private List<Care> ofPupils(List<PupilLine> lines) {
        LocalDate today = LocalDate.now(clock);
        return Arrays.stream(Waiting.values())
                .filter(what -> what != Waiting.PLAN_RUNS && what != Waiting.BEGUN)
                .map(what -> new Care(
                        what.code(), what.among(lines, today, clock.getZone()).size(), what, List.of(), null))
                .filter(one -> one.count() > 0)
                .toList();
    }
}
