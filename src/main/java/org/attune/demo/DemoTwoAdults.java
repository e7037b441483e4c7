package org.attune.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.assessment.AnswerCommand;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.Assessments;
import org.attune.assessment.Findings;
import org.attune.assessment.HowTold;
import org.attune.assessment.ParentTold;
import org.attune.assessment.SecondViews;
import org.attune.assessment.UnsignedFinding;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.roll.Adult;
import org.attune.roll.Adults;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In Oak, where an assistant and the class teacher both score: two views that differ, one that is asked for, one form they share. */
@Component
@Profile("demo")
class DemoTwoAdults {

    static final String TEACHER = "peter.vale";

    private static final int LOW = 1;
    private static final int HIGH = 3;
    private static final int SECONDS_AN_ANSWER = 9;
    private static final int AFTER_SCHOOL = 6 * 3600 + 1800;
    private static final int BEGUN = 20;
    private static final int SHARED = 5;
    private static final int SIGNED = 6;

    private final Pupils pupils;
    private final Adults adults;
    private final Assessments assessments;
    private final SecondViews secondViews;
    private final Findings findings;
    private final Catalogue catalogue;
    private final DemoCast cast;
    private final Clock clock;

    DemoTwoAdults(
            Pupils pupils,
            Adults adults,
            Assessments assessments,
            SecondViews secondViews,
            Findings findings,
            Catalogue catalogue,
            DemoCast cast,
            Clock clock) {
        this.pupils = pupils;
        this.adults = adults;
        this.assessments = assessments;
        this.secondViews = secondViews;
        this.findings = findings;
        this.catalogue = catalogue;
        this.cast = cast;
        this.clock = clock;
    }

    void play(LocalDate today) {
        List<PupilSummary> oak = all(DemoPerson.ASSISTANT.username());
        PupilId differing = oak.get(3).id();
        PupilId asked = oak.get(5).id();
        PupilId shared = oak.get(1).id();
        AssessmentId lead =
                scored(DemoPerson.ASSISTANT.username(), differing, today.minusDays(9), LOW, Integer.MAX_VALUE);
        finish(DemoPerson.ASSISTANT.username(), lead, today.minusDays(9));
        ask(DemoPerson.ASSISTANT.username(), lead, differing, "Peter Vale", today.minusDays(8));
        second(differing, today.minusDays(5));
        AssessmentId teachers = scored(TEACHER, asked, today.minusDays(1), HIGH, BEGUN);
        ask(TEACHER, teachers, asked, "Priya Osei", today.minusDays(1));
        share(shared, today.minusDays(1));
        sign(today);
    }

    private List<PupilSummary> all(String username) {
        List<List<PupilSummary>> mine = new java.util.ArrayList<>();
        cast.as(username, () -> mine.add(pupils.mine()));
        return mine.getFirst();
    }

    private AssessmentId scored(String who, PupilId pupil, LocalDate day, int first, int most) {
        AssessmentId[] id = new AssessmentId[1];
        ParentTold told = new ParentTold.Told(
                "Mother", HowTold.IN_PERSON, DemoTerm.schoolDay(day), "Pleased that two of you look");
        cast.as(
                who,
                () -> DemoClock.at(
                        at(day, 0), () -> id[0] = assessments.start(pupil, told).id()));
        answer(who, id[0], day, 0, answers(first), 0, most);
        return id[0];
    }

    private void second(PupilId pupil, LocalDate day) {
        AssessmentId[] id = new AssessmentId[1];
        cast.as(
                TEACHER,
                () -> DemoClock.at(
                        at(day, 0),
                        () -> id[0] = secondViews
                                .begin(java.util.Objects.requireNonNull(
                                                secondViews.asked().get(pupil))
                                        .id())
                                .id()));
        answer(TEACHER, id[0], day, 0, answers(HIGH), 0, Integer.MAX_VALUE);
        finish(TEACHER, id[0], day);
    }

    /** The teacher adds a few answers to the assistant’s draft. */
    private void share(PupilId pupil, LocalDate day) {
        cast.as(
                TEACHER,
                () -> assessments.draftOf(pupil).ifPresent(draft -> {
                    int given = draft.answers().size();
                    answer(TEACHER, draft.id(), day, AFTER_SCHOOL, answers(HIGH), given, given + SHARED);
                }));
    }

    private void ask(String who, AssessmentId lead, PupilId pupil, String adult, LocalDate day) {
        cast.as(
                who,
                () -> DemoClock.at(at(day, 0), () -> {
                    StaffId id = adults.workingWith(pupil).stream()
                            .filter(one -> one.displayName().equals(adult))
                            .findFirst()
                            .map(Adult::id)
                            .orElseThrow();
                    secondViews.ask(lead, id);
                }));
    }

    /** The SENCO has signed what has lain there longest. */
    private void sign(LocalDate today) {
        cast.as(
                DemoPerson.SENCO.username(),
                () -> DemoClock.at(
                        at(today.minusDays(1), 0),
                        () -> findings.unsigned().stream()
                                .limit(SIGNED)
                                .map(UnsignedFinding::id)
                                .forEach(finding -> findings.signOff(finding, null))));
    }

    private void finish(String who, AssessmentId id, LocalDate day) {
        cast.as(who, () -> DemoClock.at(at(day, 60 * SECONDS_AN_ANSWER), () -> assessments.submit(id)));
    }

    private void answer(
            String who, AssessmentId id, LocalDate day, int later, Map<String, Response> answers, int from, int to) {
        List<Map.Entry<String, Response>> all = List.copyOf(answers.entrySet());
        cast.as(who, () -> {
            for (int i = from; i < Math.min(to, all.size()); i++) {
                Map.Entry<String, Response> one = all.get(i);
                DemoClock.at(
                        at(day, later + (i + 1) * SECONDS_AN_ANSWER),
                        () -> assessments.answer(
                                new AnswerCommand(id, one.getKey(), one.getValue(), null, 0, UUID.randomUUID())));
            }
        });
    }

    /** The first strand as given, the others often or nearly always. */
    private Map<String, Response> answers(int first) {
        Map<String, Response> answers = new LinkedHashMap<>();
        String being = catalogue.instrument().strands().getFirst().code();
        int place = 0;
        for (Item item : catalogue.instrument().items()) {
            int usual = item.strand().equals(being) ? first : HIGH;
            answers.put(item.code(), Response.ofNumber(usual + (place++ % 3 == 0 ? 1 : 0)));
        }
        return answers;
    }

    private Instant at(LocalDate day, int seconds) {
        return DemoTerm.schoolDay(day)
                .atTime(LocalTime.of(9, 5))
                .plusSeconds(seconds)
                .atZone(clock.getZone())
                .toInstant();
    }
}
