package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.assessment.AssessmentKind;
import org.attune.assessment.Assessments;
import org.attune.assessment.Beside;
import org.attune.assessment.Changes;
import org.attune.assessment.DraftAlreadyStarted;
import org.attune.assessment.FindingSummary;
import org.attune.assessment.Findings;
import org.attune.assessment.Fit;
import org.attune.assessment.FoundRecord;
import org.attune.assessment.FromPaper;
import org.attune.assessment.NotOpen;
import org.attune.assessment.Papers;
import org.attune.assessment.SignOff;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Scale;
import org.attune.method.interruption.Finding;
import org.attune.roll.Adults;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.roll.Trainings;
import org.attune.ui.Buttons;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.attune.voice.Voices;
import org.attune.voice.ui.OwnWordsCard;
import org.jspecify.annotations.Nullable;

/** What was found: one sentence first, then the error drawn, strengths as large as needs, and the adult’s own view. */
@Route("pupils/:pupil/result/:finding")
@StyleSheet("context://ui/styles/assessment.css")
@StyleSheet("context://ui/styles/two-adults.css")
@StyleSheet("context://ui/styles/change.css")
@StyleSheet("context://ui/styles/how.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
class ResultView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;
    private final transient Changes changes;
    private final transient NextSteps steps;
    private final transient SecondViewCards cards;
    private final transient Assessments assessments;
    private final transient Papers papers;
    private final transient Voices voices;
    private final transient Pupils pupils;
    private final transient Adults adults;
    private final transient Trainings trainings;
    private final transient CurrentUsers users;
    private final transient PupilWords pupilWords;
    private final transient I18NProvider messages;
    private final transient Scale scale;
    private final transient Clock clock;

    ResultView(
            Findings findings,
            Changes changes,
            NextSteps steps,
            SecondViewCards cards,
            Assessments assessments,
            Papers papers,
            Voices voices,
            Pupils pupils,
            Adults adults,
            Trainings trainings,
            CurrentUsers users,
            PupilWords pupilWords,
            I18NProvider messages,
            Catalogue catalogue,
            Clock clock) {
        this.findings = findings;
        this.changes = changes;
        this.steps = steps;
        this.cards = cards;
        this.assessments = assessments;
        this.papers = papers;
        this.voices = voices;
        this.pupils = pupils;
        this.adults = adults;
        this.trainings = trainings;
        this.users = users;
        this.pupilWords = pupilWords;
        this.messages = messages;
        this.scale = catalogue.instrument().scale();
        this.clock = clock;
        addClassName("result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FoundRecord found = findings.get(PupilRoute.finding(event));
        if (!found.pupil().equals(PupilRoute.pupil(event))) {
            throw new NoSuchRecord("finding");
        }
        show(found);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("result.page"));
    }

    private void show(FoundRecord found) {
        PupilSummary pupil = pupils.summary(found.pupil());
        CurrentUser user = users.current();
        boolean trained = trainings.mine().current();
        boolean worksWithPupils = (user.is(Role.PRACTITIONER) || user.is(Role.SENCO))
                && pupils.reach(found.pupil()).writes();
        Finding finding = found.finding();
        ResultWords words = new ResultWords(messages, finding, pupil.firstName(), trained, found.signOff() != null);
        Map<StaffId, String> names = names(found);
        removeAll();
        add(heading(
                ofPupil(pupil.id().value(), pupil.displayName()),
                eyebrow(pupil, found, names),
                getTranslation("result.title", pupil.displayName()),
                null,
                steps.of(found, pupil, worksWithPupils)));
        papers.of(found.assessment()).ifPresent(paper -> add(fromPaper(paper)));
        ResultNotices notices = new ResultNotices(messages, clock.getZone(), found, pupil.firstName());
        notices.versions().forEach(this::add);
        if (found.kind() == AssessmentKind.SECOND_VIEW) {
            add(Notice.caution(getTranslation("second.result")));
        }
        add(lead(words, pupil));
        notices.cautions(user).forEach(this::add);
        add(new StrandsCard(
                finding,
                words,
                pupilWords.years(found.band()),
                trained,
                AssessmentNavigation.howHref(found.pupil(), found.id())));
        changed(found, words, names).ifPresent(this::add);
        add(new ResultLists(finding, words, scale, pupil.firstName(), item -> by(found, names, item)).show());
        add(new OwnWordsCard(found.pupil(), pupil.firstName(), voices.of(found.pupil())));
        add(new ReadingCard(
                pupil.firstName(),
                found.readings(),
                names,
                clock.getZone(),
                worksWithPupils,
                (fit, reason) -> read(found, fit, reason)));
        Beside beside = found.beside();
        if (beside != null) {
            add(new BesideCard(found, beside, names.getOrDefault(beside.adult(), "")));
        } else if (found.isCurrentLead()) {
            cards.of(pupil, found.assessment(), found.lead()).ifPresent(this::add);
        }
        if (found.isCurrentLead()) {
            add(signing(found, names, user.is(Role.SENCO)));
        }
        boolean mayCorrect = found.kind() == AssessmentKind.LEAD || found.lead().equals(user.staff());
        if (worksWithPupils && trained && !found.superseded() && mayCorrect) {
            add(correction(found));
        }
    }

    private Optional<ChangeCard> changed(FoundRecord found, ResultWords words, Map<StaffId, String> names) {
        return changes.since(found.id()).map(since -> {
            FindingSummary earlier = since.earlier();
            return new ChangeCard(
                    since,
                    words::name,
                    date(earlier.firstMadeAt()),
                    adults.names(Set.of(earlier.lead())).getOrDefault(earlier.lead(), ""),
                    names.getOrDefault(found.lead(), ""),
                    AssessmentNavigation.resultHref(found.pupil(), earlier.id()));
        });
    }

    private String eyebrow(PupilSummary pupil, FoundRecord found, Map<StaffId, String> names) {
        String lead = names.getOrDefault(found.lead(), "");
        String others = found.others().stream()
                .map(other -> names.getOrDefault(other, ""))
                .sorted()
                .collect(Collectors.joining(", "));
        String who = others.isEmpty() ? lead : getTranslation("joint.with", lead, others);
        String key = found.kind() == AssessmentKind.LEAD ? "result.by" : "second.by";
        String by = getTranslation(key, who, date(found.madeAt()));
        String about = pupilWords.about(pupil);
        return about.isEmpty() ? ResultWords.capital(by) : about + " · " + by;
    }

    private Component fromPaper(FromPaper paper) {
        StaffId observer = paper.observation().observer();
        Map<StaffId, String> both = adults.names(Set.copyOf(List.of(observer, paper.typist())));
        String words = getTranslation(
                "paper.result",
                both.getOrDefault(observer, ""),
                Formats.date(paper.observation().seenOn()),
                both.getOrDefault(paper.typist(), ""));
        return text("soft small", words);
    }

    private Component lead(ResultWords words, PupilSummary pupil) {
        String lookAgain = Formats.date(steps.knownLongEnough(pupil));
        Section lead = new Section(new H2(words.title()), new Paragraph(String.join(" ", words.sentences(lookAgain))));
        lead.addClassNames("card", "lead", words.tone());
        String theory = words.theory();
        if (theory != null) {
            lead.add(text("soft", theory));
        }
        lead.add(text("soft small", getTranslation("result.fixed")));
        return lead;
    }

    private Optional<String> by(FoundRecord found, Map<StaffId, String> names, Item item) {
        return Optional.ofNullable(found.authors().get(item.code()))
                .filter(author -> !author.equals(found.lead()))
                .map(author -> getTranslation("joint.by", names.getOrDefault(author, "")));
    }

    private Component signing(FoundRecord found, Map<StaffId, String> names, boolean signs) {
        SignOff signOff = found.signOff();
        String name = signOff == null ? "" : names.getOrDefault(signOff.by(), "");
        return new SignOffCard(
                signOff,
                name,
                clock.getZone(),
                signs ? () -> new SignOffDialog(note -> sign(found, note)).open() : null);
    }

    private void sign(FoundRecord found, @Nullable String note) {
        try {
            findings.signOff(found.id(), note);
        } catch (NotOpen quicker) {
            // Signed, or corrected, meanwhile: what there is now is shown next.
        }
        show(findings.get(found.id()));
    }

    private Component correction(FoundRecord found) {
        Div row = new Div(
                text("soft small", getTranslation("result.correct.when")),
                Buttons.quiet(
                        getTranslation("result.correct"),
                        () -> new CorrectionDialog(reason -> correct(found, reason)).open()));
        row.addClassNames("row", "correction");
        return row;
    }

    private void correct(FoundRecord found, String reason) {
        try {
            assessments.correct(found.id(), reason);
            getUI().ifPresent(ui -> AssessmentNavigation.toScoring(ui, found.pupil()));
        } catch (DraftAlreadyStarted | NotOpen notNow) {
            addComponentAtIndex(
                    1,
                    Notice.problem(
                            getTranslation(notNow instanceof NotOpen ? "result.correct.done" : "result.correct.busy")));
        }
    }

    private void read(FoundRecord found, Fit fit, @Nullable String reason) {
        findings.read(found.id(), fit, reason);
        show(findings.get(found.id()));
    }

    private Map<StaffId, String> names(FoundRecord found) {
        Set<StaffId> ids = new HashSet<>(Set.of(found.lead()));
        found.readings().forEach(reading -> ids.add(reading.by()));
        ids.addAll(found.others());
        if (found.beside() != null) {
            ids.add(found.beside().adult());
        }
        if (found.signOff() != null) {
            ids.add(found.signOff().by());
        }
        return adults.names(ids);
    }

    private String date(Instant at) {
        return Formats.date(LocalDate.ofInstant(at, clock.getZone()));
    }
}
