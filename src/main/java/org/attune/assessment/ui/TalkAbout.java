package org.attune.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.attune.method.agreement.ItemPair;
import org.attune.method.instrument.Descriptors;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Scale;
import org.attune.ui.Card;

/** The questions that two adults answered two steps or more apart, with both words and what they look like. */
final class TalkAbout extends Card {

    private static final long serialVersionUID = 1L;

    private final transient BesideWords words;
    private final transient Scale scale;

    TalkAbout(BesideWords words, Scale scale) {
        super(words.say("talk"));
        this.words = words;
        this.scale = scale;
        addClassName("talk");
        var items = words.views().beside().talkAbout();
        if (items.isEmpty()) {
            add(new Paragraph(words.say("talk.none")));
            return;
        }
        Paragraph help = new Paragraph(words.say("talk.help"));
        help.addClassName("soft");
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        items.forEach(pair -> list.add(line(pair)));
        add(help, list);
    }

    private ListItem line(ItemPair pair) {
        Span statement = new Span(pair.item().statement());
        statement.addClassName("statement");
        Div both = new Div(said("one", words.lead(), pair.one()), said("two", words.second(), pair.other()));
        both.addClassName("both-words");
        return new ListItem(statement, both, looks(pair));
    }

    private Div said(String which, String name, Response response) {
        Span mark = new Span();
        mark.addClassNames("mark", which);
        Span who = new Span(name);
        who.addClassName("soft");
        Span word = new Span(scale.word(response));
        word.addClassName("bold");
        Div said = new Div(mark, who, word);
        said.addClassName("adult");
        return said;
    }

    private NativeDetails looks(ItemPair pair) {
        Descriptors looks = pair.item().descriptors(words.views().lead().band());
        Div content = new Div(
                looksLike("score.form.notYetLooks", looks.notYet()),
                looksLike("score.form.alwaysLooks", looks.nearlyAlways()));
        content.addClassName("looks-both");
        return new NativeDetails(getTranslation("score.form.looksLike"), content);
    }

    private Div looksLike(String key, String text) {
        Span title = new Span(getTranslation(key));
        title.addClassNames("bold", "small");
        return new Div(title, new Paragraph(text));
    }
}
