package org.attune.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.attune.access.PupilId;
import org.attune.assessment.AnswerCommand;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.assessment.Findings;
import org.attune.assessment.Fit;
import org.attune.assessment.FoundRecord;
import org.attune.assessment.HowTold;
import org.attune.assessment.ParentTold;
import org.attune.catalogue.Catalogue;
import org.attune.method.cycle.Decision;
import org.attune.method.instrument.Response;
import org.attune.plan.Agreements;
import org.attune.plan.Likelihood;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlanTerms;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Some weeks in which the assistants scored pupils, read results and made plans. */
@Component
@Profile("demo")
class DemoTerm {

    private static final List<String> SCORERS = List.of(DemoPerson.ASSISTANT.username(), "tom.ellery", "mina.aziz");
    private static final int SCORED_EACH = 13;
    private static final int PLANS_EACH = 4;
    private static final int SECONDS_AN_ANSWER = 11;
    private static final int HALFWAY = 18;
    private static final int REVIEWED_DAYS_AGO = 8;

    /** So many of each were scored before too, so that something has moved. */
    private static final int SCORED_TWICE = 7;

    private final Pupils pupils;
    private final Assessments assessments;
    private final Findings findings;
    private final PlanDrafts drafts;
    private final PlanPromises promises;
    private final Catalogue catalogue;
    private final DemoVoices voices;
    private final DemoCycles cycles;
    private final DemoCast cast;
    private final Clock clock;
    private final Random random = new Random(42);

    DemoTerm(
            Pupils pupils,
            Assessments assessments,
            Findings findings,
            PlanDrafts drafts,
            PlanPromises promises,
            Catalogue catalogue,
            DemoVoices voices,
            DemoCycles cycles,
            DemoCast cast,
            Clock clock) {
        this.pupils = pupils;
        this.assessments = assessments;
        this.findings = findings;
        this.drafts = drafts;
        this.promises = promises;
        this.catalogue = catalogue;
        this.voices = voices;
        this.cycles = cycles;
        this.cast = cast;
        this.clock = clock;
    }

    void play(LocalDate today) {
        cast.as(SCORERS.getFirst(), () -> voices.speak(pupils.mine(), schoolDay(today.minusWeeks(1))));
        for (String scorer : SCORERS) {
            cast.as(scorer, () -> scoreAndPlan(scorer, today));
        }
    }

    private void scoreAndPlan(String scorer, LocalDate today) {
        List<PupilSummary> mine = pupils.mine();
        int plans = 0;
        for (int i = 0; i < Math.min(SCORED_EACH, mine.size()); i++) {
            LocalDate day =
                    schoolDay(i == 0 ? today.minusWeeks(2) : today.minusWeeks(6).plusDays(2L * i));
            Map<String, Response> answers = DemoAnswers.of(catalogue.instrument(), random);
            DemoCycles.Begin begin = i == 0
                    ? new DemoCycles.Begin(day.plusDays(1), DemoCycles.SHORT)
                    : cycles.begin(scorer, plans, today, day.plusDays(1));
            PupilSummary pupil = mine.get(i * 2 % mine.size());
            if (i < SCORED_TWICE) {
                scored(
                        pupil,
                        i % 2 == 1 ? answers : DemoAnswers.before(catalogue.instrument(), answers),
                        schoolDay(begin.day().minusWeeks(6)));
            }
            FindingId finding = scored(pupil, answers, schoolDay(begin.day().minusDays(1)));
            if (plans < PLANS_EACH && planned(finding, begin)) {
                plans++;
                if (plans == 1 && i > 0) {
                    reviewed(scorer, pupil, answers, today);
                }
            }
        }
        begun(mine.get(1), schoolDay(today.minusDays(1)));
    }

    /** One pupil is reliably better and steps down, one shows no reliable change and goes on. */
    private void reviewed(String scorer, PupilSummary pupil, Map<String, Response> answers, LocalDate today) {
        LocalDate day = schoolDay(today.minusDays(REVIEWED_DAYS_AGO));
        if (scorer.equals(SCORERS.get(1))) {
            scored(pupil, DemoAnswers.better(answers), day.minusDays(1));
            cycles.review(
                    pupil.id(), day, Decision.STEP_DOWN, "Comes in calmly most days now. A little help is enough.");
        } else if (scorer.equals(SCORERS.get(2))) {
            scored(pupil, answers, day.minusDays(1));
            cycles.review(pupil.id(), day, Decision.CONTINUE, "Half the sessions fell out. We give it a fair try.");
        }
    }

    private FindingId scored(PupilSummary pupil, Map<String, Response> answers, LocalDate day) {
        AssessmentId id = start(pupil, day);
        Instant end = answer(id, answers, day, answers.size());
        FindingId[] finding = new FindingId[1];
        DemoClock.at(end, () -> finding[0] = assessments.submit(id));
        return finding[0];
    }

    /** Left at the bell, to be carried on. */
    private void begun(PupilSummary pupil, LocalDate day) {
        answer(start(pupil, day), DemoAnswers.of(catalogue.instrument(), random), day, HALFWAY);
    }

    private AssessmentId start(PupilSummary pupil, LocalDate day) {
        AssessmentId[] id = new AssessmentId[1];
        PupilId pupilId = pupil.id();
        DemoClock.at(
                at(day, 0),
                () -> id[0] = assessments
                        .start(pupilId, new ParentTold.Told("Mother", HowTold.IN_PERSON, day, "Glad to hear it"))
                        .id());
        return id[0];
    }

    private Instant answer(AssessmentId id, Map<String, Response> answers, LocalDate day, int most) {
        int given = 0;
        for (Map.Entry<String, Response> one : answers.entrySet()) {
            if (given++ == most) {
                break;
            }
            DemoClock.at(
                    at(day, given * SECONDS_AN_ANSWER),
                    () -> assessments.answer(
                            new AnswerCommand(id, one.getKey(), one.getValue(), null, 0, UUID.randomUUID())));
        }
        return at(day, (given + 1) * SECONDS_AN_ANSWER);
    }

    /** Whether there was a focus, so that a plan was made. */
    private boolean planned(FindingId id, DemoCycles.Begin begin) {
        FoundRecord found = findings.get(id);
        List<String> foci = found.finding().foci().stream()
                .map(focus -> focus.strand().code())
                .toList();
        if (foci.isEmpty()) {
            return false;
        }
        DemoClock.at(at(begin.day(), 0), () -> {
            findings.read(id, Fit.FITS, null);
            PlanDraft draft = drafts.start(id, PlanTerms.usual(foci).withWeeks(begin.weeks()));
            PlanId plan = Objects.requireNonNull(draft.id());
            draft = promises.suggestTargets(plan, draft.version());
            draft = promises.agree(
                    plan,
                    draft.version(),
                    new Agreements(
                            "Comes to an adult when something is hard, most weeks.",
                            Likelihood.EVEN,
                            "We meet the SENCO and try another way. No one has failed."));
            promises.adopt(plan, draft.version(), true);
        });
        return true;
    }

    private Instant at(LocalDate day, int seconds) {
        return day.atTime(LocalTime.of(13, 10))
                .plusSeconds(seconds)
                .atZone(clock.getZone())
                .toInstant();
    }

    static LocalDate schoolDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
