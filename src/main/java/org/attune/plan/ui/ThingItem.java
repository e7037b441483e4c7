package org.attune.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.attune.method.planning.ChosenStrategy;
import org.attune.method.planning.Strategy;
import org.attune.method.planning.Swap;
import org.attune.plan.PlanWords;
import org.attune.ui.Buttons;

/** One thing of the plan: what, what to say, why, how long, how often; swap or remove. */
final class ThingItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient PlanWords words;
    private final Button swap;
    private final Choices swaps;

    /**
     * @param ways how to do it for this pupil, first of all
     * @param otherWays false where something fits this pupil: the list of all ways, with its names, would say what
     * @param unfit whether it no longer fits what the adults can give
     * @param swapped told the code of the replacement
     */
    ThingItem(
            ChosenStrategy chosen,
            String firstName,
            List<String> ways,
            boolean otherWays,
            boolean unfit,
            PlanWords words,
            Consumer<String> swapped,
            Runnable removed) {
        this.words = words;
        Strategy strategy = chosen.strategy();
        addClassName("thing");
        Div main = new Div(new H3(strategy.title()));
        if (!ways.isEmpty()) {
            Span first = new Span(getTranslation("plan.first", firstName));
            first.addClassName("label");
            Paragraph line = new Paragraph(first, new Span(" " + String.join(" ", ways)));
            line.addClassName("ways");
            main.add(line);
        }
        main.add(line("say", getTranslation("plan.quoted", PlanWords.named(strategy.say(), firstName))));
        main.add(line("helps", getTranslation("plan.helps", words.helpsWith(chosen))));
        if (unfit) {
            main.add(line("unfit", getTranslation("plan.unfit")));
        }
        swaps = swaps(chosen, swapped);
        swap = Buttons.quiet(getTranslation("plan.swap"), this::toggle);
        swap.setAriaLabel(getTranslation("plan.swap.of", strategy.title()));
        swap.getElement().setAttribute("aria-expanded", "false");
        Button remove = Buttons.quiet(getTranslation("plan.remove"), removed);
        remove.setAriaLabel(getTranslation("plan.remove.of", strategy.title()));
        Div acts = new Div(swap, remove);
        acts.addClassName("acts");
        Span minutes = new Span(getTranslation("plan.min", strategy.minutes()));
        minutes.addClassNames("minutes", "num");
        Span often = new Span(words.often(strategy));
        often.addClassNames("small", "soft");
        Div side = new Div(minutes, often);
        side.addClassName("side");
        add(main, side, new StrategyDetails(strategy, firstName, otherWays), acts, swaps);
    }

    /** The place on the keyboard after a swap. */
    void focus() {
        swap.focus();
    }

    private Choices swaps(ChosenStrategy chosen, Consumer<String> swapped) {
        Choices choices =
                new Choices(getTranslation("plan.swap.of", chosen.strategy().title()));
        for (Swap each : chosen.swaps()) {
            choices.offer(
                    each.replacement().title(),
                    words.amount(each.replacement()),
                    covers(each.percentLost()),
                    () -> swapped.accept(each.replacement().code()));
        }
        if (chosen.swaps().isEmpty()) {
            choices.nothing(getTranslation("plan.swap.none"));
        }
        choices.setVisible(false);
        return choices;
    }

    private String covers(BigDecimal percentLost) {
        BigDecimal whole = percentLost.setScale(0, RoundingMode.HALF_UP);
        return switch (whole.signum()) {
            case 0 -> getTranslation("plan.covers.same");
            case 1 -> getTranslation("plan.covers.less", whole);
            default -> getTranslation("plan.covers.more", whole.negate());
        };
    }

    private void toggle() {
        boolean open = !swaps.isVisible();
        swaps.setVisible(open);
        swap.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static Paragraph line(String name, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(name);
        return line;
    }
}
