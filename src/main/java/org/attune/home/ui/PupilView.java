package org.attune.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.assessment.ui.AssessmentNavigation;
import org.attune.context.ui.ContextNavigation;
import org.attune.home.NextThing;
import org.attune.home.PupilLine;
import org.attune.home.PupilLines;
import org.attune.profile.ui.ProfileNavigation;
import org.attune.roll.Adult;
import org.attune.roll.Adults;
import org.attune.roll.Pupils;
import org.attune.roll.Reach;
import org.attune.ui.Card;
import org.attune.ui.EmptyState;
import org.attune.ui.Page;
import org.attune.voice.ui.VoiceNavigation;

/**
 * One pupil: who they are, the one next thing, and the timeline. What stands on the timeline comes from {@link TimelineSources}; other
 * pages of the pupil are named in {@link #pages}.
 */
@Route("pupils")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/home.css")
class PupilView extends Page implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PupilLines pupilLines;
    private final transient Pupils pupils;
    private final transient List<TimelineSource> sources;
    private final transient Adults adults;
    private final transient CurrentUsers users;
    private final transient Clock clock;

    PupilView(
            PupilLines pupilLines,
            Pupils pupils,
            List<TimelineSource> sources,
            Adults adults,
            CurrentUsers users,
            Clock clock) {
        this.pupilLines = pupilLines;
        this.pupils = pupils;
        this.sources = sources;
        this.adults = adults;
        this.users = users;
        this.clock = clock;
        narrow();
    }

    static String href(PupilId pupil) {
        return "pupils/" + pupil.value();
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        removeAll();
        PupilId pupil = new PupilId(id);
        PupilLine line = pupilLines.of(pupil);
        Reach reach = pupils.reach(pupil);
        String below = reach.leftOn() == null ? workingWith(pupil) : null;
        add(heading(PupilRow.place(line.pupil()), line.pupil().displayName(), below));
        boolean left = reach.leftOn() != null;
        add(new ReadOnly(reach));
        if (!left) {
            add(new NextCard(line, clock.getZone(), true).onOwnPage());
        } else if (line.plan() != null && line.plan().adopted()) {
            add(text("soft", getTranslation("pupil.left-with-plan")));
        }
        add(pages(line, reach), timeline(pupil, line.pupil().firstName(), left));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("pupil.title"));
    }

    private String workingWith(PupilId pupil) {
        String names =
                adults.workingWith(pupil).stream().map(Adult::displayName).collect(Collectors.joining(", "));
        return getTranslation(names.isEmpty() ? "pupil.with-nobody" : "pupil.with", names);
    }

    /** The pupil’s other pages: one line each. */
    private Component pages(PupilLine line, Reach reach) {
        PupilId pupil = line.pupil().id();
        Nav pages = new Nav();
        pages.setAriaLabel(getTranslation("pupil.pages"));
        pages.addClassName("pupil-pages");
        if (reach.writes() && mayScoreAgain(line)) {
            pages.add(page(AssessmentNavigation.scoringHref(pupil), getTranslation("pupil.score-again")));
        }
        pages.add(page(ContextNavigation.aboutHref(pupil), getTranslation("context.link")));
        pages.add(page(VoiceNavigation.voicesHref(pupil), getTranslation("pupil.voices")));
        if (line.scoredAt() != null) {
            pages.add(page(ProfileNavigation.overTimeHref(pupil), getTranslation("profile.over")));
        }
        if (line.next() instanceof NextThing.Start) {
            pages.add(page(AssessmentNavigation.paperHref(pupil), getTranslation("paper.instead")));
        }
        pages.add(page("pupils", getTranslation("pupil.all")));
        return pages;
    }

    /** Where the one next thing is another. */
    private boolean mayScoreAgain(PupilLine line) {
        boolean scores =
                users.current().is(Role.PRACTITIONER) || users.current().is(Role.SENCO);
        return scores
                && switch (line.next()) {
                    case NextThing.CarryOn ignored -> false;
                    case NextThing.Start ignored -> false;
                    case NextThing.ScoreForReview ignored -> false;
                    case NextThing.GiveView ignored -> false;
                    case NextThing.AwaitView ignored -> false;
                    default -> true;
                };
    }

    /** Of a pupil who left, nothing is ahead. */
    private Component timeline(PupilId pupil, String firstName, boolean left) {
        List<TimelineEntry> entries = sources.stream()
                .flatMap(source -> source.of(pupil).stream())
                .filter(entry -> !left || !entry.ahead())
                .toList();
        if (entries.isEmpty()) {
            return new Card(new EmptyState(
                    getTranslation("pupil.nothing-yet"), getTranslation("pupil.nothing-yet-help", firstName)));
        }
        Map<StaffId, String> names = adults.names(
                entries.stream().map(TimelineEntry::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new Card(new Timeline(entries, names));
    }

    private static Anchor page(String href, String words) {
        return new Anchor(href, words);
    }
}
