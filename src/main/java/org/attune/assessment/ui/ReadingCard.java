package org.attune.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.attune.access.StaffId;
import org.attune.assessment.Fit;
import org.attune.assessment.Reading;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Does this fit the pupil you know? The adult’s own view, kept beside the result. */
final class ReadingCard extends Card {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    private final transient BiConsumer<Fit, @Nullable String> keep;
    private final Div why = new Div();

    ReadingCard(
            String pupil,
            List<Reading> readings,
            Map<StaffId, String> names,
            ZoneId zone,
            boolean mayRead,
            BiConsumer<Fit, @Nullable String> keep) {
        this.keep = keep;
        addClassName("reading");
        Div row = new Div();
        row.addClassNames("row", "between");
        add(row);
        if (!mayRead) {
            row.add(new H2(getTranslation("result.reading.others")));
        } else {
            Paragraph kept = new Paragraph(getTranslation("result.reading.kept"));
            kept.addClassName("soft");
            row.add(new Div(new H2(getTranslation("result.reading.title", pupil)), kept));
            Div choices = new Div(
                    Buttons.plain(getTranslation("result.reading.FITS"), () -> keep.accept(Fit.FITS, null)),
                    askWhy(Fit.NOT_QUITE),
                    askWhy(Fit.ANOTHER));
            choices.addClassName("actions");
            row.add(choices);
        }
        add(why);
        setVisible(mayRead || !readings.isEmpty());
        readings.forEach(reading -> add(said(reading, names.getOrDefault(reading.by(), ""), zone)));
    }

    private Button askWhy(Fit fit) {
        return Buttons.plain(getTranslation("result.reading." + fit.name()), () -> ask(fit));
    }

    private void ask(Fit fit) {
        TextArea reason = new TextArea(getTranslation("result.reading.why." + fit.name()));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        Paragraph safety = new Paragraph(getTranslation("ui.safety"));
        safety.addClassNames("soft", "small", "safety");
        Div actions = new Div(
                Buttons.plain(getTranslation("result.reading.keep"), () -> keep(fit, reason)),
                Buttons.quiet(getTranslation("result.cancel"), why::removeAll));
        actions.addClassName("actions");
        why.removeAll();
        why.setClassName("form why-form");
        why.add(safety, reason, actions);
        reason.focus();
    }

    private void keep(Fit fit, TextArea reason) {
        reason.setErrorMessage(getTranslation("result.reading.needed"));
        reason.setInvalid(reason.getValue().isBlank());
        if (!reason.isInvalid()) {
            keep.accept(fit, reason.getValue().strip());
        }
    }

    private Paragraph said(Reading reading, String name, ZoneId zone) {
        String words = getTranslation(
                "result.reading.said",
                name,
                Formats.date(reading.at().atZone(zone).toLocalDate()),
                getTranslation("result.reading." + reading.fit().name()));
        Paragraph said = new Paragraph(reading.reason() == null ? words : words + " “" + reading.reason() + "”");
        said.addClassName("said");
        return said;
    }
}
