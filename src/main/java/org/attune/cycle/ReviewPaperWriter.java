package org.attune.cycle;

import static org.attune.paper.Markup.NOTHING;
import static org.attune.paper.Markup.classed;
import static org.attune.paper.Markup.of;
import static org.attune.paper.Markup.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.attune.access.CurrentUsers;
import org.attune.access.StaffId;
import org.attune.assessment.ChangeSince;
import org.attune.method.change.Verdict;
import org.attune.method.cycle.Decision;
import org.attune.method.cycle.EndReason;
import org.attune.method.cycle.Met;
import org.attune.paper.Markup;
import org.attune.plan.ItemWords;
import org.attune.plan.PlanTarget;
import org.attune.plan.PlanWords;
import org.attune.roll.Adults;
import org.attune.ui.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the page of a review. */
@Component
class ReviewPaperWriter {

    private final MessageSource messages;
    private final PlanWords words;
    private final Adults adults;
    private final CurrentUsers users;
    private final Clock clock;

    ReviewPaperWriter(MessageSource messages, PlanWords words, Adults adults, CurrentUsers users, Clock clock) {
        this.messages = messages;
        this.words = words;
        this.adults = adults;
        this.users = users;
        this.clock = clock;
    }

    String title(ReviewPage page) {
        return say("review.paper.title", page.pupil().firstName());
    }

    Markup write(ReviewPage page) {
        Review.Rested rested = Objects.requireNonNull(page.review().rested());
        return classed(
                "div",
                "page",
                of("h1", title(page)),
                classed("p", "soft", say("review.paper.held", day(rested.at()), name(rested.by()))),
                of("h2", say("review.decide")),
                decision(page.review().decided()),
                of("h2", say("review.targets")),
                targets(page),
                of("h2", say("review.scored")),
                changes(page),
                of("h2", say("review.said")),
                of("p", say(page.pupilSaid() == null ? "review.said.pupil.none" : "review.paper.pupil-said")),
                of("p", say(page.homeSaid() == null ? "review.said.home.none" : "review.paper.home-said")),
                of("h2", say("review.dose")),
                of(
                        "p",
                        rested.planned() == 0
                                ? say("review.dose.none")
                                : say("review.dose.of", rested.given(), rested.planned())),
                classed(
                        "p",
                        "foot",
                        say(
                                "review.paper.foot",
                                page.pupil().code(),
                                users.current().name(),
                                Formats.date(LocalDate.now(clock)))));
    }

    private Markup decision(Decided decided) {
        Decision decision = Objects.requireNonNull(decided.decision());
        EndReason end = decided.end();
        EndingPlan ending = decided.ending();
        LocalDate lastDay = ending.lastDay();
        return classed(
                "div",
                "decision",
                of(
                        "p",
                        of("b", say("review.decision." + decision.name())),
                        end == null ? NOTHING : text(" " + say("review.end." + end.name()))),
                of("p", decided.reason()),
                labelled("review.why-again", decided.whyAgain()),
                labelled("review.last-day", lastDay == null ? "" : Formats.date(lastDay)),
                labelled("review.goodbye", ending.goodbye()),
                labelled("review.stays", ending.stays()),
                labelled("review.back-if", ending.backIf()));
    }

    private Markup targets(ReviewPage page) {
        List<PlanTarget> targets = page.plan().targets();
        return targets.isEmpty()
                ? of("p", say("review.targets.none"))
                : of("table", targets.stream().map(target -> row(page, target)).toList());
    }

    private Markup row(ReviewPage page, PlanTarget target) {
        TargetSaid said = page.review().target(target.item());
        Met met = said.met();
        Integer rating = said.rating();
        return of(
                "tr",
                of("td", ItemWords.title(words.item(target.item()))),
                of("td", say("review.target.aim", words.answer(target.from()), words.answer(target.to()))),
                of("td", met == null ? "–" : say("review.met." + met.name())),
                of("td", rating == null ? "–" : say("review.target.of-ten", rating)));
    }

    private Markup changes(ReviewPage page) {
        ChangeSince change = page.change();
        Markup outcome = of(
                "p", say("review.outcome." + page.outcome().name(), page.pupil().firstName()));
        if (change == null) {
            return outcome;
        }
        String strands = String.join(
                " · ",
                change.change().strands().stream()
                        .map(strand -> strand.strand().name() + ": "
                                + say("change.verdict."
                                        + strand.verdict().map(Verdict::name).orElse("NONE")))
                        .toList());
        return of("div", of("p", strands), outcome);
    }

    private Markup labelled(String key, String words) {
        return words.isEmpty() ? NOTHING : of("p", of("b", say(key)), text(" " + words));
    }

    private String name(StaffId staff) {
        return adults.names(Set.of(staff)).getOrDefault(staff, "");
    }

    private String day(Instant at) {
        return Formats.date(LocalDate.ofInstant(at, clock.getZone()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
