package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.plan.ItemWords;
import org.attune.plan.PlanId;
import org.attune.plan.PlanTarget;
import org.attune.timetable.GoalRating;
import org.attune.ui.Formats;
import org.attune.ui.Undo;

/** One target: the line so far, the last rating in words, and eleven numbers when somebody wants to rate it. */
final class GoalLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TimetableDesk desk;
    private final PlanId plan;
    private final transient PlanTarget target;
    private final transient Runnable again;
    private final UUID command = UUID.randomUUID();

    /** @param ratings of this target, the oldest first */
    GoalLine(
            TimetableDesk desk,
            PlanId plan,
            PlanTarget target,
            List<GoalRating> ratings,
            boolean writes,
            Runnable again) {
        this.desk = desk;
        this.plan = plan;
        this.target = target;
        this.again = again;
        addClassName("goal");
        String title = ItemWords.title(desk.words().item(target.item()));
        Paragraph words = new Paragraph(words(ratings));
        words.addClassName("soft");
        Div what = new Div(new H3(title), words);
        what.addClassName("what");
        add(what);
        if (!ratings.isEmpty()) {
            add(new Html("<div class='goal-line'>"
                    + new GoalPicture(getTranslation("goal.picture", title), all(ratings)).svg(ratings) + "</div>"));
        }
        if (writes) {
            add(rate(title));
        }
    }

    private String words(List<GoalRating> ratings) {
        if (ratings.isEmpty()) {
            return getTranslation("goal.none");
        }
        GoalRating last = ratings.getLast();
        GoalRating first = ratings.getFirst();
        return first == last
                ? getTranslation("goal.once", last.rating(), Formats.shortDate(last.on()))
                : getTranslation(
                        "goal.so-far",
                        last.rating(),
                        Formats.shortDate(last.on()),
                        first.rating(),
                        Formats.shortDate(first.on()));
    }

    private String all(List<GoalRating> ratings) {
        return ratings.stream()
                .map(one -> getTranslation("goal.one", Formats.shortDate(one.on()), one.rating()))
                .collect(Collectors.joining(", "));
    }

    private Component rate(String title) {
        Div numbers = new Div(IntStream.rangeClosed(GoalRating.LOWEST, GoalRating.HIGHEST)
                .mapToObj(number -> button(title, number))
                .toArray(Component[]::new));
        numbers.addClassName("goal-numbers");
        numbers.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("goal.rate.of", title));
        Paragraph ends = new Paragraph(getTranslation("goal.ends"));
        ends.addClassNames("soft", "small");
        return new NativeDetails(getTranslation("goal.rate"), new Div(numbers, ends));
    }

    private Button button(String title, int number) {
        Button button = new Button(String.valueOf(number), event -> rated(title, number));
        button.setAriaLabel(getTranslation("goal.number", number));
        return button;
    }

    private void rated(String title, int number) {
        long id = desk.goals().rate(plan, target.item(), number, command);
        again.run();
        Undo.offer(getTranslation("goal.rated", title, number), getTranslation("goal.undone"), () -> {
            boolean undone = desk.goals().takeBack(plan, id);
            again.run();
            return undone;
        });
    }
}
