package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.assessment.AssessmentKind;
import org.attune.assessment.Assessments;
import org.attune.assessment.Draft;
import org.attune.assessment.FindingId;
import org.attune.assessment.Findings;
import org.attune.assessment.FromPaper;
import org.attune.assessment.GivenAnswer;
import org.attune.assessment.NotOpen;
import org.attune.assessment.Observation;
import org.attune.assessment.Papers;
import org.attune.assessment.SecondViews;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Strand;
import org.attune.roll.Adults;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.roll.TrainingNeeded;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.jspecify.annotations.Nullable;

/** All answers once more, what is missing first; then they are fixed. */
@Route("pupils/:pupil/score/check")
@RouteAlias("pupils/:pupil/score/second/check")
@StyleSheet("context://ui/styles/assessment.css")
@StyleSheet("context://ui/styles/two-adults.css")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO})
class ScoringCheckView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String END = "ready";

    /** At least so many school days of the last six weeks. */
    private static final List<Integer> DAYS_SEEN = List.of(0, 5, 10, 20);

    private final transient Assessments assessments;
    private final transient Papers papers;
    private final transient Findings findings;
    private final transient SecondViews secondViews;
    private final transient SecondViewCards cards;
    private final transient Adults adults;
    private final transient CurrentUsers users;
    private final transient Pupils pupils;
    private final transient PupilWords words;
    private final transient Instrument instrument;
    private transient Map<StaffId, String> names = Map.of();

    ScoringCheckView(
            Assessments assessments,
            Papers papers,
            Findings findings,
            SecondViews secondViews,
            SecondViewCards cards,
            Adults adults,
            CurrentUsers users,
            Pupils pupils,
            PupilWords words,
            Catalogue catalogue) {
        this.assessments = assessments;
        this.papers = papers;
        this.findings = findings;
        this.secondViews = secondViews;
        this.cards = cards;
        this.adults = adults;
        this.users = users;
        this.pupils = pupils;
        this.words = words;
        this.instrument = catalogue.instrument();
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PupilSummary pupil = pupils.get(PupilRoute.pupil(event));
        AssessmentKind kind = PupilRoute.kind(event);
        Optional<Draft> draft =
                kind == AssessmentKind.LEAD ? assessments.draftOf(pupil.id()) : secondViews.draftOf(pupil.id());
        if (draft.isPresent()) {
            show(pupil, draft.get());
        } else {
            event.forwardTo(AssessmentNavigation.formHref(pupil.id(), kind));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("score.check.page"));
    }

    private void show(PupilSummary pupil, Draft draft) {
        Map<String, GivenAnswer> answers =
                draft.answers().stream().collect(Collectors.toMap(GivenAnswer::item, answer -> answer));
        Optional<FromPaper> paper = papers.of(draft.id());
        names = names(draft, paper);
        Component finish = finish(pupil, draft, paper, answers.isEmpty());
        removeAll();
        add(heading(
                ofPupil(pupil.id().value(), pupil.displayName()),
                words.about(pupil),
                getTranslation("score.check.title"),
                getTranslation("score.check.why"),
                toTheEnd(finish)));
        List<Item> open = instrument.items().stream()
                .filter(item -> !answers.containsKey(item.code()))
                .toList();
        if (!open.isEmpty()) {
            add(missing(draft, open));
        }
        instrument.strands().forEach(strand -> add(strand(draft, strand, answers)));
        add(finish);
        if (draft.kind() == AssessmentKind.LEAD) {
            cards.of(pupil, draft.id(), draft.lead()).ifPresent(this::add);
        }
    }

    /** Forty-two lines lie between here and the button. */
    private Component toTheEnd(Component finish) {
        finish.setId(END);
        finish.getElement().setAttribute("tabindex", "-1");
        return Buttons.plain(
                getTranslation("score.check.to-end"),
                () -> finish.getElement()
                        .executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})"));
    }

    private Map<StaffId, String> names(Draft draft, Optional<FromPaper> paper) {
        Set<StaffId> ids = draft.answers().stream().map(GivenAnswer::author).collect(Collectors.toSet());
        ids.add(draft.lead());
        paper.ifPresent(from -> ids.add(from.observation().observer()));
        return adults.names(ids);
    }

    private Component missing(Draft draft, List<Item> open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("answers");
        open.forEach(item -> list.add(line(draft, item, null)));
        Card card = new Card(
                getTranslation("score.check.missing", open.size()),
                text("soft", getTranslation("score.check.missing-help")),
                list);
        card.addClassName("missing");
        return card;
    }

    private Component strand(Draft draft, Strand strand, Map<String, GivenAnswer> answers) {
        Section section = new Section(new H2(strand.name()));
        section.addClassName("card");
        strand.clusters().forEach(cluster -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("answers");
            instrument.itemsOf(cluster).stream()
                    .filter(item -> answers.containsKey(item.code()))
                    .forEach(item -> list.add(line(draft, item, answers.get(item.code()))));
            if (list.getChildren().findAny().isPresent()) {
                section.add(new H3(cluster.name()), list);
            }
        });
        section.setVisible(section.getChildren().count() > 1);
        return section;
    }

    private ListItem line(Draft draft, Item item, @Nullable GivenAnswer answer) {
        Anchor change = new Anchor(
                AssessmentNavigation.formHref(draft.pupil(), draft.kind()) + "?at=" + item.code(),
                getTranslation(answer == null ? "score.check.answer" : "score.check.change"));
        change.setRouterIgnore(false);
        change.setAriaLabel(change.getText() + ": " + item.statement());
        Span word = new Span(answer == null ? getTranslation("score.check.none") : word(answer));
        word.addClassName("word");
        if (answer != null
                && draft.isJoint()
                && !answer.author().equals(users.current().staff())) {
            word.add(JointWords.by(getTranslation("joint.by", name(answer.author()))));
        }
        ListItem line = new ListItem(new Span(item.statement()), word, change);
        line.addClassName(answer == null ? "open" : "given");
        return line;
    }

    private String word(GivenAnswer answer) {
        String word = instrument.scale().word(answer.response());
        return answer.naReason() == null ? word : word + ": " + answer.naReason();
    }

    private Component finish(PupilSummary pupil, Draft draft, Optional<FromPaper> paper, boolean nothing) {
        if (nothing) {
            return Notice.caution(getTranslation("score.check.nothing"));
        }
        CurrentUser user = users.current();
        boolean typist =
                paper.filter(from -> from.typist().equals(user.staff())).isPresent();
        if (!user.staff().equals(draft.lead()) && !user.is(Role.SENCO) && !typist) {
            return new Card(
                    getTranslation("joint.finish.title", name(draft.lead())),
                    text("soft", getTranslation("joint.finish.text", name(draft.lead()))));
        }
        String help = draft.isJoint()
                ? getTranslation("joint.finish.with", others(draft)) + " " + getTranslation("score.check.finish-help")
                : getTranslation("score.check.finish-help");
        Card card = new Card(
                getTranslation("score.check.finish-title"),
                text("soft", help),
                Buttons.main(getTranslation("score.check.finish"), () -> submit(pupil.id(), draft)));
        if (draft.correcting() == null) {
            card.addComponentAtIndex(1, daysSeen(pupil, draft, paper));
        }
        return card;
    }

    /** How well the adult could see; kept at once, and never in the way. */
    private Component daysSeen(PupilSummary pupil, Draft draft, Optional<FromPaper> paper) {
        RadioButtonGroup<Integer> seen = new RadioButtonGroup<>(seenBy(pupil, paper));
        seen.setHelperText(getTranslation("score.check.seen-help"));
        seen.setItems(DAYS_SEEN);
        seen.setItemLabelGenerator(days -> getTranslation("score.check.seen." + days));
        seen.setValue(draft.daysSeen());
        seen.addClassName("days-seen");
        seen.addValueChangeListener(event -> keep(draft, event.getValue()));
        return seen;
    }

    /** On paper it is asked of the adult who saw, not of the one who types. */
    private String seenBy(PupilSummary pupil, Optional<FromPaper> paper) {
        return paper.map(FromPaper::observation)
                .map(Observation::observer)
                .filter(observer -> !observer.equals(users.current().staff()))
                .map(observer -> getTranslation("score.check.seen-paper", pupil.firstName(), name(observer)))
                .orElseGet(() -> getTranslation("score.check.seen", pupil.firstName()));
    }

    private void keep(Draft draft, Integer days) {
        try {
            assessments.seenOn(draft.id(), days);
        } catch (NotOpen | TrainingNeeded tooLate) {
            add(Notice.problem(
                    getTranslation(tooLate instanceof NotOpen ? "score.form.closed" : "score.training.over")));
        }
    }

    private String others(Draft draft) {
        return draft.answers().stream()
                .map(GivenAnswer::author)
                .filter(author -> !author.equals(draft.lead()))
                .distinct()
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    private String name(StaffId adult) {
        return names.getOrDefault(adult, "");
    }

    private void submit(PupilId pupil, Draft draft) {
        try {
            FindingId finding = assessments.submit(draft.id());
            getUI().ifPresent(ui -> AssessmentNavigation.toResult(ui, pupil, finding));
        } catch (TrainingNeeded expired) {
            add(Notice.problem(getTranslation("score.training.over")));
        } catch (NotOpen quicker) {
            findings.standings(List.of(pupil)).values().stream()
                    .map(standing -> standing.latest())
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresentOrElse(
                            latest -> getUI().ifPresent(ui -> AssessmentNavigation.toResult(ui, pupil, latest)),
                            () -> getUI().ifPresent(ui -> AssessmentNavigation.toScoring(ui, pupil)));
        }
    }
}
