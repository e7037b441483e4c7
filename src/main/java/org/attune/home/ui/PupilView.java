package org.attune.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.assessment.FindingId;
import org.attune.assessment.FindingSummary;
import org.attune.assessment.Findings;
import org.attune.assessment.SecondViewSummary;
import org.attune.assessment.SecondViews;
import org.attune.assessment.ui.AssessmentNavigation;
import org.attune.home.NextThing;
import org.attune.home.PupilLine;
import org.attune.home.PupilLines;
import org.attune.plan.PlanStanding;
import org.attune.plan.ui.PlanNavigation;
import org.attune.roll.Adults;
import org.attune.roll.Pupils;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Page;
import org.attune.voice.ui.VoiceNavigation;

/** One pupil: the next thing, the plan, and what was scored when. */
@Route("pupils")
@RolesAllowed({Role.Names.PRACTITIONER, Role.Names.SENCO, Role.Names.HEAD})
@StyleSheet("context://ui/styles/home.css")
class PupilView extends Page implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PupilLines pupilLines;
    private final transient Pupils pupils;
    private final transient Findings findings;
    private final transient SecondViews secondViews;
    private final transient Adults adults;
    private final transient Clock clock;

    PupilView(
            PupilLines pupilLines,
            Pupils pupils,
            Findings findings,
            SecondViews secondViews,
            Adults adults,
            Clock clock) {
        this.pupilLines = pupilLines;
        this.pupils = pupils;
        this.findings = findings;
        this.secondViews = secondViews;
        this.adults = adults;
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
        add(heading(PupilRow.place(line.pupil()), line.pupil().displayName(), null));
        add(new ReadOnly(pupils.reach(pupil)));
        UnorderedList next = new UnorderedList(new PupilRow(line, clock.getZone(), true).withoutName());
        next.addClassName("pupil-rows");
        add(new Card(getTranslation("pupil.next"), next));
        add(history(pupil, line));
        Div more = new Div(quiet(VoiceNavigation.voicesHref(pupil), "pupil.voices"));
        if (line.next() instanceof NextThing.Start) {
            more.add(quiet(AssessmentNavigation.paperHref(pupil), "paper.instead"));
        }
        add(more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.page-title", getTranslation("pupil.title"));
    }

    private Component history(PupilId pupil, PupilLine line) {
        List<FindingSummary> found = findings.of(pupil);
        Map<StaffId, String> names =
                adults.names(found.stream().map(FindingSummary::lead).collect(Collectors.toSet()));
        List<ListItem> items = new ArrayList<>();
        PlanStanding plan = line.plan();
        if (plan != null) {
            String key = plan.adopted() ? "pupil.plan-adopted" : "pupil.plan-draft";
            Anchor link = new Anchor(PlanNavigation.planHref(pupil, plan.id()), getTranslation(key));
            items.add(item(
                    link,
                    getTranslation("pupil.plan-dates", Formats.date(plan.startsOn()), Formats.date(plan.reviewOn()))));
        }
        for (FindingSummary finding : found) {
            String date = Formats.date(finding.madeAt().atZone(clock.getZone()).toLocalDate());
            Anchor link = new Anchor(
                    AssessmentNavigation.resultHref(pupil, finding.id()), getTranslation("pupil.scored", date));
            String by = getTranslation("pupil.scored-by", names.getOrDefault(finding.lead(), ""));
            items.add(item(link, finding.superseded() ? by + " · " + getTranslation("pupil.corrected") : by));
        }
        secondViews.of(pupil).forEach(view -> items.add(secondView(pupil, view)));
        if (items.isEmpty()) {
            return new Card(getTranslation("pupil.history"), text("soft", getTranslation("pupil.nothing-yet")));
        }
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("lines");
        return new Card(getTranslation("pupil.history"), list);
    }

    private ListItem secondView(PupilId pupil, SecondViewSummary view) {
        FindingId lead = view.lead();
        Anchor link = new Anchor(
                lead == null
                        ? AssessmentNavigation.resultHref(pupil, view.id())
                        : AssessmentNavigation.besideHref(pupil, lead, view.id()),
                getTranslation(lead == null ? "second.history" : "second.history-both"));
        return item(
                link,
                getTranslation(
                        "second.by",
                        adults.names(List.of(view.adult())).getOrDefault(view.adult(), ""),
                        Formats.date(view.madeAt().atZone(clock.getZone()).toLocalDate())));
    }

    private Anchor quiet(String href, String key) {
        Anchor link = new Anchor(href, getTranslation(key));
        link.addClassNames("btn", "quiet");
        return link;
    }

    private static ListItem item(Anchor link, String below) {
        Span words = new Span(below);
        words.addClassNames("soft", "small");
        ListItem item = new ListItem(link, words);
        item.addClassNames("row", "between");
        return item;
    }
}
