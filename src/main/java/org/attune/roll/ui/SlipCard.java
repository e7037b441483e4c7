package org.attune.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.attune.access.Slip;
import org.attune.ui.Formats;

/** The slip as it is printed: how one person signs in the first time. */
class SlipCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEPS = 3;

    SlipCard(Slip slip, String school, ZoneId zone) {
        addClassNames("card", "slip");
        Span address = new Span();
        address.getElement().executeJs("this.textContent = document.baseURI.replace(/\\/$/, '')");
        DescriptionList facts = new DescriptionList();
        fact(facts, "staff.slip.address", address);
        fact(facts, "staff.slip.username", new Span(slip.username()));
        fact(facts, "staff.slip.password", new Span(slip.oneTimePassword()));
        fact(facts, "staff.slip.until", new Span(Formats.date(LocalDate.ofInstant(slip.until(), zone))));
        OrderedList steps = new OrderedList();
        IntStream.rangeClosed(1, STEPS)
                .forEach(step -> steps.add(new ListItem(getTranslation("staff.slip.step" + step))));
        add(
                new Paragraph(school),
                new H1(getTranslation("staff.slip.for", slip.displayName())),
                facts,
                steps,
                new Paragraph(getTranslation("staff.slip.shred")));
    }

    private void fact(DescriptionList facts, String key, Component value) {
        value.addClassName("exact");
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
