package org.attune.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.cycle.Cycles;
import org.attune.method.cycle.Phase;
import org.attune.paper.Markup;
import org.attune.paper.PaperDocument;
import org.attune.paper.PaperPrinter;
import org.attune.paper.PaperStyle;
import org.attune.paper.Printed;
import org.attune.plan.PlanId;
import org.attune.plan.PlanStanding;
import org.attune.plan.Plans;
import org.attune.roll.Schools;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How the school’s children are doing, on a screen and on one side of paper. The paper names no pupil. */
@Service
@PreAuthorize(Rule.SEES_SCHOOL)
public class SchoolPictures {

    private static final List<String> SIZES = List.of("10.5", "10", "9.5", "9", "8.5", "8", "7.5", "7", "6");

    private final Profiles profiles;
    private final Plans plans;
    private final Cycles cycles;
    private final Schools schools;
    private final SchoolPaper paper;
    private final PaperPrinter printer;
    private final Clock clock;
    private final String style = PaperStyle.read("school.css");

    SchoolPictures(
            Profiles profiles,
            Plans plans,
            Cycles cycles,
            Schools schools,
            SchoolPaper paper,
            PaperPrinter printer,
            Clock clock) {
        this.profiles = profiles;
        this.plans = plans;
        this.cycles = cycles;
        this.schools = schools;
        this.paper = paper;
        this.printer = printer;
        this.clock = clock;
    }

    public SchoolPicture of(Days days, Filter filter) {
        GroupPicture pupils = profiles.ofSchool(days, filter);
        return new SchoolPicture(
                pupils, profiles.rates(pupils), days.at().equals(LocalDate.now(clock)) ? running(pupils) : null);
    }

    /** One side of A4. */
    public Printed print(Days days, Filter filter) {
        SchoolPicture picture = of(days, filter);
        Markup body = paper.write(schools.myName(), picture);
        return printer.printOnFewest(SIZES.stream()
                .map(size -> new PaperDocument(paper.title(), "en-GB", PaperStyle.sized(size, style), body))
                .toList());
    }

    private SchoolPicture.Running running(GroupPicture pupils) {
        List<PupilId> ids =
                pupils.pupils().stream().map(each -> each.pupil().pupil()).toList();
        Set<PlanId> running = plans.standings(ids).values().stream()
                .filter(PlanStanding::adopted)
                .map(PlanStanding::id)
                .collect(Collectors.toSet());
        long overdue = cycles.standings(ids).values().stream()
                .filter(cycle -> running.contains(cycle.plan()) && cycle.phase() == Phase.OVERDUE)
                .count();
        return new SchoolPicture.Running(running.size(), (int) overdue);
    }
}
