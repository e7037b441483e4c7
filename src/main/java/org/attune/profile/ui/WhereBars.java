package org.attune.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.attune.method.cohort.GroupProfile;
import org.attune.method.cohort.StrandProfile;
import org.attune.method.interruption.Status;
import org.attune.profile.ProfileWords;

/** How many stand where, a bar a strand: sign, number and colour. The same stands in the table below it. */
final class WhereBars extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Status> ORDER = List.of(Status.LIKELY, Status.POSSIBLE, Status.WATCH, Status.SECURE);

    WhereBars(GroupProfile profile, ProfileWords words) {
        addClassName("where");
        getElement().setAttribute("role", "img").setAttribute("aria-label", words.say("school.where.label"));
        for (StrandProfile strand : profile.strands()) {
            Div bar = new Div();
            bar.addClassName("seg");
            for (Status status : ORDER) {
                int count = strand.count(status);
                if (count > 0) {
                    Span part = new Span(Signs.of(status.name()) + " " + count);
                    part.addClassName(Signs.css(status.name()));
                    part.getStyle().set("flex-grow", "" + count);
                    bar.add(part);
                }
            }
            if (bar.getElement().getChildCount() == 0) {
                bar.setText(words.say("school.where.none"));
                bar.setClassName("soft small");
            }
            Span name = new Span(strand.strand().name());
            name.addClassName("strong");
            add(name, bar);
        }
    }
}
