package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.roll.year.YearPreview;
import org.attune.roll.year.YearPreview.ClassThen;
import org.attune.roll.year.YearPreview.PupilThen;
import org.attune.roll.year.YearPreview.Sight;
import org.attune.roll.year.YearPreview.Works;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.attune.ui.Notice;

/** Step 4: how the new year would look; the last button writes it in. */
class YearCheckStep extends Div {

    private static final long serialVersionUID = 1L;

    private final transient YearPreview preview;

    YearCheckStep(YearPreview preview, Runnable back, Consumer<YearPreview> writeIn) {
        this.preview = preview;
        addClassNames("stack", "loose");
        add(look());
        add(classes(), sights());
        Div actions = new Div();
        if (preview.isReady()) {
            actions.add(Buttons.main(getTranslation("year.write-in"), () -> writeIn.accept(preview)));
        }
        actions.add(Buttons.plain(getTranslation("year.back"), back));
        actions.addClassName("actions");
        String help = preview.isReady()
                ? getTranslation("year.write-in-help", Formats.date(preview.firstDay()))
                : getTranslation("year.not-ready");
        add(new Paragraph(help), actions);
    }

    /** What needs a second look, most pressing first. */
    private Component look() {
        Div look = new Div();
        look.addClassNames("stack", "tight");
        preview.notes()
                .forEach(note -> look.add(
                        Notice.problem(getTranslation("year.note." + note.reason(), String.join(", ", note.names())))));
        caution(look, "year.undecided", preview.undecided());
        caution(look, "year.without-class", preview.withoutClass());
        List<String> alone = preview.classesWithoutAdult();
        if (!alone.isEmpty()) {
            look.add(Notice.caution(getTranslation("year.alone", alone.size(), String.join(", ", alone))));
        }
        List<String> free = preview.adultsWithoutClass();
        if (!free.isEmpty()) {
            look.add(Notice.caution(getTranslation("year.free", free.size(), String.join(", ", free))));
        }
        if (!preview.byHand().isEmpty()) {
            look.add(Notice.good(getTranslation("year.by-hand", preview.byHand().size(), names(preview.byHand()))));
        }
        return look;
    }

    private void caution(Div look, String key, List<PupilThen> pupils) {
        if (!pupils.isEmpty()) {
            look.add(Notice.caution(getTranslation(key, pupils.size(), names(pupils))));
        }
    }

    private Component classes() {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        preview.classes().forEach(one -> list.add(line(one)));
        Card card = new Card(getTranslation("year.classes-then", Formats.date(preview.firstDay())), list);
        card.addClassName("stack");
        if (!preview.leavers().isEmpty()) {
            card.add(new Paragraph(getTranslation(
                    "year.leavers",
                    preview.leavers().size(),
                    Formats.date(preview.leaversLastDay()),
                    names(preview.leavers()))));
        }
        if (!preview.leavingAnyway().isEmpty()) {
            card.add(new Paragraph(getTranslation(
                    "year.leaving-anyway", preview.leavingAnyway().size(), names(preview.leavingAnyway()))));
        }
        return card;
    }

    private ListItem line(ClassThen one) {
        Span name = new Span(one.fresh() ? getTranslation("year.new-class", one.name()) : one.name());
        name.addClassName("strong");
        String years =
                one.yearGroups().stream().map(code -> YearWords.of(this, code)).collect(Collectors.joining(", "));
        String pupils =
                one.pupils() == 0 ? getTranslation("year.nobody-yet") : getTranslation("roll.count", one.pupils());
        Paragraph about = new Paragraph(
                Stream.of(years, pupils).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        about.addClassNames("soft", "small");
        Span adults = new Span(
                one.adults().isEmpty()
                        ? getTranslation("roll.no-adults")
                        : one.adults().stream().map(this::works).collect(Collectors.joining(", ")));
        adults.addClassNames(one.nobodyWorksThere() ? new String[] {"tag", "possible"} : new String[] {"soft"});
        Div row = new Div(new Div(name, about), adults);
        row.addClassNames("row", "between");
        return new ListItem(row);
    }

    private String works(Works works) {
        return works.from().equals(preview.firstDay())
                ? works.name()
                : getTranslation("year.works-from", works.name(), Formats.shortDate(works.from()));
    }

    private Component sights() {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        preview.sights().forEach(sight -> list.add(line(sight)));
        Card card = new Card(
                getTranslation("year.sights"),
                preview.sights().isEmpty() ? new Paragraph(getTranslation("year.sights-none")) : list);
        card.addClassName("stack");
        return card;
    }

    private ListItem line(Sight sight) {
        Span name = new Span(sight.name());
        name.addClassName("strong");
        String words = getTranslation(
                "year.sight",
                Formats.shortDate(preview.firstDay().minusDays(1)),
                sight.before(),
                Formats.shortDate(sight.from()),
                sight.after(),
                String.join(", ", sight.classes()));
        if (sight.readsFrom() != null) {
            words += " " + getTranslation("year.sight-reads", Formats.shortDate(sight.readsFrom()));
        }
        Paragraph about = new Paragraph(words);
        about.addClassNames("soft", "small");
        return new ListItem(name, about);
    }

    private static String names(List<PupilThen> pupils) {
        return pupils.stream().map(PupilThen::name).collect(Collectors.joining(", "));
    }
}
