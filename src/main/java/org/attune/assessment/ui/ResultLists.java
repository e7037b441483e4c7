package org.attune.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Scale;
import org.attune.method.interruption.AnsweredItem;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.StrandFinding;
import org.attune.ui.Card;

/**
 * What stood out and what to look for, beside what is strong.
 *
 * @param by who answered an item, where that was not the lead
 */
record ResultLists(Finding finding, ResultWords words, Scale scale, String pupil, Function<Item, Optional<String>> by) {

    Component show() {
        Div needs = new Div();
        needs.addClassName("column");
        if (finding.isStatusShown() && !finding.foci().isEmpty()) {
            needs.add(card(
                    words.say("stood-out"),
                    finding.foci(),
                    found -> found.evidence().stream().map(this::line)));
        }
        if (finding.isStatusShown() && !finding.open().isEmpty()) {
            Card look = card(
                    words.say("look-for"),
                    finding.open(),
                    found -> found.lookFor().stream().map(ResultLists::line));
            look.addComponentAtIndex(1, soft(words.say("look-for.help")));
            needs.add(look);
        }
        if (needs.getComponentCount() == 0) {
            return strengths();
        }
        Div two = new Div(needs, strengths());
        two.addClassName("two");
        return two;
    }

    private Card strengths() {
        if (finding.strengths().isEmpty()) {
            return new Card(words.say("strengths", pupil), new Paragraph(words.say("strengths.none", pupil)));
        }
        return new Card(
                words.say("strengths", pupil), list(finding.strengths().stream().map(this::line)));
    }

    private Card card(String title, List<StrandFinding> strands, Function<StrandFinding, Stream<ListItem>> lines) {
        Card card = new Card(title);
        for (StrandFinding found : strands) {
            if (strands.size() > 1) {
                card.add(new H3(words.name(found)));
            }
            card.add(list(lines.apply(found)));
        }
        return card;
    }

    private ListItem line(AnsweredItem answered) {
        Span word = new Span(scale.word(answered.response()));
        word.addClassName("soft");
        by.apply(answered.item()).map(JointWords::by).ifPresent(word::add);
        ListItem line = line(answered.item());
        line.add(word);
        return line;
    }

    private static ListItem line(Item item) {
        return new ListItem(new Span(item.statement()));
    }

    private static UnorderedList list(Stream<ListItem> lines) {
        UnorderedList list = new UnorderedList(lines.toArray(ListItem[]::new));
        list.addClassNames("lines", "pairs");
        return list;
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("soft");
        return soft;
    }
}
