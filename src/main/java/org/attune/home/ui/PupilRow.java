package org.attune.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.assessment.ui.AssessmentNavigation;
import org.attune.home.NextThing;
import org.attune.home.PupilLine;
import org.attune.plan.PlanStanding;
import org.attune.plan.ui.PlanNavigation;
import org.attune.roll.PupilSummary;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/** One pupil: name, where they stand, and one button for the next thing. */
final class PupilRow extends ListItem {

    private static final long serialVersionUID = 1L;
    private final Div who = new Div();

    PupilRow(PupilLine line, ZoneId zone, boolean main) {
        addClassName("pupil-row");
        PupilSummary pupil = line.pupil();
        Anchor name = new Anchor(PupilView.href(pupil.id()), pupil.displayName());
        name.addClassName("pupil-name");
        Span where = new Span(place(pupil));
        where.addClassName("soft");
        who.add(name, where);
        Div words = new Div(who);
        words.addClassName("grow");
        if (line.next() instanceof NextThing.CarryOn begun) {
            words.add(progress(begun, line, zone));
        } else {
            Div state = new Div(state(line, zone));
            state.addClassNames("soft", "small");
            words.add(state);
        }
        add(words);
        Anchor act = act(line.next(), pupil);
        if (act != null) {
            act.addClassName("btn");
            act.setClassName("main", main);
            act.setAriaLabel(act.getText() + ", " + pupil.displayName());
            add(act);
        }
    }

    /** On the pupil’s own page, where the name is the title. */
    PupilRow withoutName() {
        who.setVisible(false);
        return this;
    }

    /** Year 2 · Oak */
    static String place(PupilSummary pupil) {
        return Stream.of(Formats.yearGroup(pupil.yearGroup()), pupil.className())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Div progress(NextThing.CarryOn begun, PupilLine line, ZoneId zone) {
        Span done = new Span();
        done.getStyle().setWidth(100 * begun.answered() / Math.max(1, begun.items()) + "%");
        Div bar = new Div(done);
        bar.addClassNames("bar", "row-bar");
        String text = line.savedAt() == null
                ? getTranslation("home.begun", begun.answered(), begun.items())
                : getTranslation("home.begun-saved", begun.answered(), begun.items(), saved(line, zone));
        Span words = new Span(text);
        words.addClassNames("soft", "small", "num");
        Div row = new Div(bar, words);
        row.addClassName("row");
        return row;
    }

    private static String saved(PupilLine line, ZoneId zone) {
        var at = Objects.requireNonNull(line.savedAt());
        return Formats.shortDate(at.atZone(zone).toLocalDate()) + ", " + Formats.time(at, zone);
    }

    private String state(PupilLine line, ZoneId zone) {
        PlanStanding plan = line.plan();
        return switch (line.next()) {
            case NextThing.SeePlan ignored
            when plan != null -> getTranslation("home.plan-runs", Formats.date(plan.reviewOn()));
            case NextThing.FinishPlan ignored -> getTranslation("home.plan-begun");
            case NextThing.GiveView view ->
                view.begun()
                        ? getTranslation("second.home.begun", view.answered(), view.items())
                        : getTranslation("second.home.asked");
            case NextThing.SeeResult result
            when line.scoredAt() != null ->
                getTranslation(
                        result.focus() ? "home.scored" : "home.scored-no-focus",
                        Formats.date(line.scoredAt().atZone(zone).toLocalDate()));
            default -> getTranslation("home.not-scored");
        };
    }

    private @Nullable Anchor act(NextThing next, PupilSummary pupil) {
        PupilId id = pupil.id();
        return switch (next) {
            case NextThing.CarryOn ignored ->
                new Anchor(AssessmentNavigation.scoringHref(id), getTranslation("home.carry-on"));
            case NextThing.Start ignored ->
                new Anchor(AssessmentNavigation.scoringHref(id), getTranslation("home.start"));
            case NextThing.GiveView view ->
                new Anchor(
                        AssessmentNavigation.secondViewHref(id),
                        getTranslation(view.begun() ? "home.carry-on" : "second.home.go"));
            case NextThing.SeeResult(var finding, var ignored) ->
                new Anchor(AssessmentNavigation.resultHref(id, finding), getTranslation("home.see-result"));
            case NextThing.FinishPlan(var plan) ->
                new Anchor(PlanNavigation.planHref(id, plan), getTranslation("home.finish-plan"));
            case NextThing.SeePlan(var plan) ->
                new Anchor(PlanNavigation.planHref(id, plan), getTranslation("home.see-plan"));
            case NextThing.NothingYet ignored -> null;
        };
    }
}
