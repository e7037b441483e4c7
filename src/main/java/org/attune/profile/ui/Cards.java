package org.attune.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attune.library.ui.LibraryNavigation;
import org.attune.method.change.MeanChange;
import org.attune.method.cohort.ClusterPicture;
import org.attune.method.cohort.GroupMean;
import org.attune.method.cohort.GroupProfile;
import org.attune.method.cohort.Reaching;
import org.attune.method.cohort.StrandProfile;
import org.attune.method.interruption.Status;
import org.attune.method.statistics.Interval;
import org.attune.profile.ProfileWords;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;
import org.jspecify.annotations.Nullable;

/** What stands beside the picture of a group: few figures, each with its doubt. */
final class Cards {

    private static final int LOWEST = 3;

    private Cards() {}

    static Card glance(GroupProfile profile, ProfileWords words, String since) {
        UnorderedList list = new UnorderedList();
        list.addClassName("glance");
        for (StrandProfile strand : profile.strands()) {
            Span figures = new Span(words.glance(strand));
            figures.addClassName("soft");
            list.add(new ListItem(new Span(strand.strand().name()), figures));
        }
        Paragraph moved = new Paragraph(words.movement(profile.movement()));
        moved.addClassName("soft");
        return new Card(words.say("glance"), list, new H3(words.say("since", since)), moved);
    }

    /** The clusters furthest below what is expected, and what serves most pupils. */
    static Card helps(GroupProfile profile, List<Reaching> helping, ProfileWords words) {
        Card card = new Card(words.say("helps"));
        List<ClusterPicture> low = profile.clusters().stream()
                .filter(cluster -> cluster.distance() < 0)
                .limit(LOWEST)
                .toList();
        if (!low.isEmpty()) {
            card.add(soft(words.say(
                    "helps.low",
                    String.join(
                            ", ",
                            low.stream().map(each -> each.cluster().name()).toList()))));
        }
        if (helping.isEmpty()) {
            card.add(soft(words.say(profile.assessed() == 0 ? "helps.unknown" : "helps.none")));
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("helps");
        for (Reaching each : helping) {
            Anchor link = new Anchor(
                    LibraryNavigation.strategyHref(each.strategy().code()),
                    each.strategy().title());
            Span reach = new Span(
                    words.say("helps.reach", each.pupils(), each.strategy().staffMinutesAWeek()));
            reach.addClassNames("soft", "small");
            list.add(new ListItem(link, reach));
        }
        card.add(list);
        return card;
    }

    static Component legend(ProfileWords words) {
        Div legend = new Div();
        legend.addClassName("legend");
        for (String code : Signs.CODES) {
            Span sign = new Span(Signs.of(code));
            sign.addClassNames("sign", Signs.css(code));
            sign.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Div(sign, new Span(words.say("status." + code))));
        }
        legend.add(soft(words.say("legend.clusters")));
        return legend;
    }

    /** The same in figures: counts, mean and change, each with its range. */
    static FigureTable strands(GroupProfile profile, ProfileWords words) {
        FigureTable table = new FigureTable(
                words.say("strands"),
                1,
                words.say("column.strand"),
                words.say("status.LIKELY"),
                words.say("status.POSSIBLE"),
                words.say("status.WATCH"),
                words.say("status.SECURE"),
                words.say("column.other"),
                words.say("column.not-assessed"),
                words.say("column.mean"),
                words.say("column.change"));
        for (StrandProfile strand : profile.strands()) {
            table.row(
                    strand.strand().name(),
                    "" + strand.count(Status.LIKELY),
                    "" + strand.count(Status.POSSIBLE),
                    "" + strand.count(Status.WATCH),
                    "" + strand.count(Status.SECURE),
                    "" + (strand.count(Status.NOT_ENOUGH_SEEN) + strand.noStatus()),
                    "" + strand.notAssessed(),
                    strand.mean().map(mean -> mean(mean, words)).orElse(words.say("few")),
                    strand.change().mean().map(change -> change(change, words)).orElse(words.say("few")));
        }
        return table;
    }

    private static String mean(GroupMean mean, ProfileWords words) {
        return range(whole(mean.points()), mean.interval().orElse(null), words);
    }

    private static String change(MeanChange change, ProfileWords words) {
        return range(signed(change.points()), change.interval().orElse(null), words);
    }

    private static String range(String figure, @Nullable Interval interval, ProfileWords words) {
        return interval == null ? figure : words.say("range", figure, whole(interval.low()), whole(interval.high()));
    }

    private static String whole(double points) {
        return ("" + Math.round(points)).replace('-', '−');
    }

    private static String signed(double points) {
        return (Math.round(points) > 0 ? "+" : "") + whole(points);
    }

    static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames("soft", "small");
        return paragraph;
    }
}
