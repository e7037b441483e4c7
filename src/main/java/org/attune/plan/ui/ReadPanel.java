package org.attune.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.assessment.ui.AssessmentNavigation;
import org.attune.plan.PlanPage;
import org.attune.plan.PlanRecord;
import org.attune.plan.PlanState;
import org.attune.ui.Formats;
import org.attune.ui.Notice;
import org.attune.ui.Page;
import org.jspecify.annotations.Nullable;

/** The plan as everyone reads it: the page itself, who adopted it when, and the way to paper. */
final class ReadPanel extends Page {

    private static final long serialVersionUID = 1L;

    /** @param home the card for those at home; null where there is none */
    ReadPanel(PlanPage page, Clock clock, boolean makesPlans, @Nullable HomeCard home) {
        PlanRecord plan = page.plan();
        addClassNames("plan-read");
        Div actions = new Div(actions(plan, makesPlans).toArray(Component[]::new));
        actions.addClassName("actions");
        Div bar = new Div(text("soft", standing(page, clock)), actions);
        bar.addClassName("plan-bar");
        add(bar);
        if (plan.found().superseded()) {
            add(Notice.caution(new Span(getTranslation("plan.superseded"))));
        }
        if (plan.state() == PlanState.DRAFT) {
            add(Notice.caution(getTranslation("plan.read.draft")));
        }
        if (!page.against().isEmpty()) {
            String titles = page.against().stream()
                    .map(title -> getTranslation("plan.read.title", title))
                    .collect(Collectors.joining(", "));
            add(Notice.caution(getTranslation("plan.read.against", titles)));
        }
        // Every word in it was escaped when it was written.
        add(new Html(page.sheet().toString()));
        if (home != null) {
            add(home);
        }
    }

    private String standing(PlanPage page, Clock clock) {
        ZoneId zone = clock.getZone();
        PlanRecord plan = page.plan();
        Instant adopted = plan.adoptedAt();
        Instant ended = plan.endedAt();
        if (adopted == null) {
            return getTranslation("plan.read.not-adopted", page.pupil().displayName(), page.lead());
        }
        String by =
                getTranslation("plan.read.adopted", page.pupil().displayName(), page.adoptedBy(), date(adopted, zone));
        if (ended == null) {
            return by;
        }
        String key = ended.isAfter(clock.instant()) ? "plan.read.ends" : "plan.read.ended";
        return by + " " + getTranslation(key, date(ended, zone));
    }

    private List<Component> actions(PlanRecord plan, boolean makesPlans) {
        List<Component> actions = new ArrayList<>();
        Anchor result = new Anchor(
                AssessmentNavigation.resultHref(plan.pupil(), plan.found().id()), getTranslation("plan.read.result"));
        result.addClassNames("btn", "quiet");
        actions.add(result);
        Anchor how = new Anchor(PlanNavigation.howHref(plan.pupil(), plan.id()), getTranslation("plan-how.open"));
        how.addClassNames("btn", "quiet");
        actions.add(how);
        if (makesPlans && plan.state() != PlanState.DRAFT) {
            Anchor change = new Anchor(
                    PlanNavigation.makeHref(plan.pupil(), plan.found().id()), getTranslation("plan.read.change"));
            change.addClassName("btn");
            actions.add(change);
        }
        if (plan.state() == PlanState.ADOPTED) {
            Anchor slip = paper(PlanNavigation.slipHref(plan.id()), "plan.read.slip");
            slip.addClassName("quiet");
            actions.add(slip);
        }
        if (plan.state() != PlanState.DRAFT) {
            Anchor print = paper(PlanNavigation.paperHref(plan.id()), "plan.read.print");
            print.addClassName("main");
            actions.add(print);
        }
        return actions;
    }

    private Anchor paper(String href, String key) {
        Anchor paper = new Anchor(href, getTranslation(key));
        paper.setTarget(AnchorTarget.BLANK);
        paper.setRouterIgnore(true);
        paper.addClassName("btn");
        return paper;
    }

    private static String date(Instant at, ZoneId zone) {
        return Formats.date(at.atZone(zone).toLocalDate());
    }
}
