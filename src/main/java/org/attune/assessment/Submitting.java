package org.attune.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.attune.context.ContextFacts;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.scoring.Answers;
import org.attune.roll.Pupils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the answers of an assessment to its stored finding. */
@Component
class Submitting {

    private final AnswerLog log;
    private final FindingRepository findings;
    private final Finder finder;
    private final Comparisons comparisons;
    private final Pupils pupils;
    private final PaperEntries papers;
    private final ContextFacts facts;

    Submitting(
            AnswerLog log,
            FindingRepository findings,
            Finder finder,
            Comparisons comparisons,
            Pupils pupils,
            PaperEntries papers,
            ContextFacts facts) {
        this.log = log;
        this.findings = findings;
        this.finder = finder;
        this.comparisons = comparisons;
        this.pupils = pupils;
        this.papers = papers;
        this.facts = facts;
    }

    /**
     * The assessment is locked and submitted; this makes its finding, and replaces the one it corrects.
     *
     * @throws NothingAnswered where there is no answer
     * @throws NotOpen where another correction was quicker
     */
    FindingId find(Assessment assessment, Instant now, ZoneId zone) {
        List<GivenAnswer> given = log.of(assessment.id());
        if (given.isEmpty()) {
            throw new NothingAnswered();
        }
        StoredFinding corrected = corrected(assessment);
        Circumstances circumstances =
                corrected == null ? circumstances(assessment, given, zone) : corrected.circumstances();
        Answers answers =
                new Answers(given.stream().collect(Collectors.toMap(GivenAnswer::item, GivenAnswer::response)));
        Finding finding = finder.find(answers, assessment.band(), circumstances);
        if (corrected != null) {
            corrected.supersede(now);
        }
        List<StoredStrand> rows = finder.rows(assessment.schoolId(), finding, answers);
        FindingId made = findings.saveAndFlush(
                        new StoredFinding(assessment, finding, circumstances, rows, now, corrected))
                .id();
        comparisons.made(assessment, made, now);
        return made;
    }

    private @Nullable StoredFinding corrected(Assessment assessment) {
        AssessmentId corrects = assessment.corrects();
        return corrects == null
                ? null
                : findings.findBySchoolIdAndAssessmentId(assessment.schoolId(), corrects.value())
                        .flatMap(finding -> findings.lockAlone(
                                assessment.schoolId(), finding.id().value()))
                        .orElseThrow();
    }

    /**
     * How the answers came about. First to last is the time in which the items were answered for the first time: a second thought an
     * hour later does not make a hasty scoring slow. What is on record counts as on the day of the last answer. A correction keeps the
     * circumstances of what it corrects. Typed in from paper, the days count to the day of observation, and the time says nothing.
     */
    private Circumstances circumstances(Assessment assessment, List<GivenAnswer> given, ZoneId zone) {
        Optional<LocalDate> seenOn =
                papers.of(assessment).map(paper -> paper.observation().seenOn());
        List<Instant> times = log.firstTimes(assessment.id());
        OptionalLong seconds = times.size() < 2 || seenOn.isPresent()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Duration.between(times.getFirst(), times.getLast()).toSeconds());
        LocalDate joined = pupils.summary(assessment.pupil()).joinedOn();
        LocalDate last = seenOn.orElseGet(() -> given.stream()
                .map(GivenAnswer::at)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .atZone(zone)
                .toLocalDate());
        OptionalInt days = joined == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.max(0, ChronoUnit.DAYS.between(joined, last)));
        Integer seen = assessment.daysSeen();
        Circumstances ofAnswers = new Circumstances(days, seconds)
                .withDaysSeen(seen == null ? OptionalInt.empty() : OptionalInt.of(seen));
        return facts.on(assessment.pupil(), last).in(ofAnswers);
    }
}
