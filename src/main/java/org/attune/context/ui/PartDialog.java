package org.attune.context.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.context.Fact;
import org.attune.context.FactEntry;
import org.attune.context.Part;
import org.attune.context.PupilContext;
import org.attune.ui.Buttons;
import org.attune.ui.FormDialog;

/** One short form for one part: what is on record can be taken off, and one thing more put on. */
final class PartDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient ContextScreen screen;
    private final transient PupilId pupil;
    private final transient FactWords words;
    private final transient Runnable changed;
    private final FactFields fields;

    PartDialog(ContextScreen screen, PupilContext context, Part part, FactWords words, Runnable changed) {
        super(words.say("context.part." + part.name()), "context.save");
        this.screen = screen;
        this.pupil = context.pupil();
        this.words = words;
        this.changed = changed;
        List<Fact> standing = context.of(part);
        if (!standing.isEmpty()) {
            fields(standing(standing));
        }
        fields = new FactFields(part, screen.words(), LocalDate.now(screen.clock()));
        fields(fields);
    }

    @Override
    protected void save() {
        if (filled(fields.needed()) && fields.areValid()) {
            FactEntry entry = fields.entry();
            screen.contexts().record(pupil, entry);
            close();
            changed.run();
        }
    }

    private UnorderedList standing(List<Fact> facts) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "standing");
        EnterStays.within(list);
        facts.forEach(fact -> list.add(line(fact)));
        return list;
    }

    /** Asks in place whether it is over or was a mistake; a mistake leaves every picture, what is over stays in its time. */
    private ListItem line(Fact fact) {
        Span text = new Span(words.line(fact));
        Div acts = new Div();
        acts.addClassName("actions");
        Div row = new Div(text, acts);
        row.addClassNames("row", "between");
        offer(acts, fact);
        return new ListItem(row);
    }

    private void offer(Div acts, Fact fact) {
        acts.removeAll();
        var take = Buttons.quiet(words.say("context.take-off"), () -> ask(acts, fact));
        take.setAriaLabel(words.say("context.change-of", take.getText(), words.line(fact)));
        acts.add(take);
    }

    private void ask(Div acts, Fact fact) {
        List<Button> choices = new ArrayList<>();
        if (!fact.kind().isMoment()) {
            choices.add(Buttons.plain(words.say("context.over"), () -> {
                screen.contexts().end(fact.id(), LocalDate.now(screen.clock()).minusDays(1));
                done();
            }));
        }
        choices.add(Buttons.plain(words.say("context.mistake"), () -> {
            screen.contexts().withdraw(fact.id());
            done();
        }));
        choices.add(Buttons.quiet(words.say("context.keep"), () -> offer(acts, fact)));
        acts.removeAll();
        choices.forEach(acts::add);
        choices.getFirst().focus();
    }

    private void done() {
        close();
        changed.run();
    }
}
