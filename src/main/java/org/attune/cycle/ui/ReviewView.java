package org.attune.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.access.Role;
import org.attune.cycle.Cycle;
import org.attune.cycle.CycleId;
import org.attune.cycle.Decided;
import org.attune.cycle.Missing;
import org.attune.cycle.Review;
import org.attune.cycle.ReviewChanged;
import org.attune.cycle.ReviewIncomplete;
import org.attune.cycle.ReviewPage;
import org.attune.method.cycle.Decision;
import org.attune.plan.PlanId;
import org.attune.plan.ui.PlanNavigation;
import org.attune.roll.TrainingNeeded;
import org.attune.ui.AskDialog;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;

/** The review, from top to bottom: score again, targets, voices, sessions, decide, confirm. Once it is confirmed, to read and to print. */
@Route("pupils/:pupil/review/:cycle")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/cycle.css")
class ReviewView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ReviewScreen screen;
    private final Span saved = new Span();
    private final Div told = new Div();

    ReviewView(ReviewScreen screen) {
        this.screen = screen;
        narrow();
        saved.addClassNames("saved", "num");
        saved.getElement().setAttribute("role", "status");
        told.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReviewPage page = screen.pages().get(CycleRoute.cycle(event));
        CycleRoute.check(event, page.cycle());
        show(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("review.title"));
    }

    private void show(ReviewPage page) {
        removeAll();
        told.removeAll();
        saved.setText("");
        boolean open = page.cycle().isOpen() && writes(page);
        add(head(page));
        if (page.cycle().ended() == Cycle.End.REPLACED) {
            halfway(page, false).ifPresent(this::add);
            add(new ReviewEnd(page, screen, false, () -> {}));
            return;
        }
        tellFirst(page, open);
        EvidenceCards evidence = new EvidenceCards(this, page, screen.clock().getZone(), open);
        Holding holding = new Holding(
                screen.reviews(),
                page.cycle().id(),
                page.review().version(),
                page.review().decided(),
                this::saved,
                this::overtaken);
        add(evidence.scored());
        halfway(page, open).ifPresent(this::add);
        add(
                new TargetsCard(page, screen.words(), holding, open),
                evidence.said(),
                evidence.dose(),
                open ? new DecisionCard(page, holding, LocalDate.now(screen.clock())) : new DecidedCard(page));
        add(open ? foot(page, holding) : new ReviewEnd(page, screen, writes(page), () -> follow(page)));
    }

    /** What would be found out after the last tap is said before the first. */
    private void tellFirst(ReviewPage page, boolean open) {
        LocalDate leftOn = screen.pupils().reach(page.pupil().id()).leftOn();
        if (page.cycle().isOpen() && leftOn != null) {
            add(Notice.caution(getTranslation("review.left", Formats.date(leftOn))));
        } else if (open && !screen.trainings().mine().current()) {
            add(ReviewEnd.untrained(this, "review.training.first"));
        }
    }

    private Optional<Component> halfway(ReviewPage page, boolean open) {
        Cycle cycle = page.cycle();
        return Optional.ofNullable(cycle.halfway())
                .map(look -> new HalfwayCard(
                        look,
                        screen.adults().names(Set.of(look.by())).getOrDefault(look.by(), ""),
                        day(look.at()),
                        open ? CycleNavigation.halfwayHref(cycle.pupil(), cycle.id()) : null));
    }

    private boolean writes(ReviewPage page) {
        boolean role = screen.users().current().is(Role.PRACTITIONER)
                || screen.users().current().is(Role.SENCO);
        return role && screen.pupils().reach(page.pupil().id()).writes();
    }

    private Component head(ReviewPage page) {
        return heading(
                ofPupil(page.pupil().id().value(), page.pupil().displayName()),
                CycleWords.place(page.pupil()),
                getTranslation("review.title"),
                below(page),
                saved);
    }

    private String below(ReviewPage page) {
        Review.Rested rested = page.review().rested();
        if (rested != null) {
            return getTranslation("review.held", day(rested.at()));
        }
        Instant ended = page.cycle().endedAt();
        return ended == null
                ? getTranslation("review.due", Formats.date(page.cycle().dates().reviewOn()))
                : getTranslation("review.replaced", day(ended));
    }

    private Component foot(ReviewPage page, Holding holding) {
        Card card = new Card(
                told,
                text("soft", getTranslation("review.confirm-help")),
                new Div(Buttons.main(getTranslation("review.confirm"), () -> confirm(page, holding))));
        card.addClassName("stack");
        return card;
    }

    private void confirm(ReviewPage page, Holding holding) {
        told.removeAll();
        CycleId cycle = page.cycle().id();
        AskDialog.ask(
                getTranslation("review.confirm.ask"),
                unscored(page)
                        + getTranslation(runsOn(holding.decided()) ? "review.confirm.why-end" : "review.confirm.why"),
                getTranslation("review.confirm.no"),
                getTranslation("review.confirm.yes"),
                () -> finish(page, cycle, holding.version()));
    }

    /** Nobody need be scored again, since a pupil may have left; but nobody forgets it unseen. */
    private String unscored(ReviewPage page) {
        return page.scored() == null
                ? getTranslation("review.confirm.unscored", page.pupil().firstName()) + " "
                : "";
    }

    private boolean runsOn(Decided decided) {
        LocalDate last = decided.ending().lastDay();
        return decided.decision() == Decision.END && last != null && last.isAfter(LocalDate.now(screen.clock()));
    }

    private void finish(ReviewPage page, CycleId cycle, int version) {
        try {
            screen.reviews().confirm(cycle, version);
        } catch (ReviewIncomplete incomplete) {
            told.add(Notice.problem(missing(incomplete.missing())));
            return;
        } catch (TrainingNeeded needed) {
            told.add(ReviewEnd.untrained(this, "review.training"));
            return;
        } catch (ReviewChanged changed) {
            overtaken(changed);
            return;
        }
        follow(page);
    }

    private void follow(ReviewPage page) {
        CycleId cycle = page.cycle().id();
        Optional<PlanId> next = screen.next().fill(cycle);
        if (next.isPresent()) {
            UI.getCurrent().navigate(PlanNavigation.planHref(page.pupil().id(), next.get()));
        } else {
            show(screen.pages().get(cycle));
        }
    }

    private Component missing(List<Missing> missing) {
        UnorderedList list = new UnorderedList();
        missing.forEach(one -> list.add(new ListItem(getTranslation("review.missing." + one.name()))));
        return new Div(new Span(getTranslation("review.missing")), list);
    }

    private String day(Instant at) {
        return Formats.date(LocalDate.ofInstant(at, screen.clock().getZone()));
    }

    private void saved() {
        saved.setText(getTranslation(
                "review.saved",
                Formats.time(screen.clock().instant(), screen.clock().getZone())));
    }

    private void overtaken(ReviewChanged changed) {
        AskDialog.tell(
                getTranslation("review.changed"),
                changed.by().isEmpty()
                        ? getTranslation("review.changed.help")
                        : getTranslation("review.changed.by", changed.by()),
                getTranslation("review.changed.show"),
                () -> UI.getCurrent().getPage().reload());
    }
}
