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
import java.util.function.UnaryOperator;
import org.attune.library.ui.LibraryNavigation;
import org.attune.method.cohort.ClusterPicture;
import org.attune.method.cohort.GroupProfile;
import org.attune.method.cohort.Reaching;
import org.attune.method.cohort.StrandProfile;
import org.attune.method.interruption.Status;
import org.attune.profile.GroupPicture;
import org.attune.profile.PictureTables;
import org.attune.profile.ProfileWords;
import org.attune.ui.Card;
import org.attune.ui.FigureTable;

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
            card.add(soft(words.say(whyNothing(profile))));
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
        legend.add(soft(words.say("legend.moved")), soft(words.say("legend.clusters")));
        return legend;
    }

    /** The same in figures. */
    static FigureTable table(PictureTables.Table table) {
        FigureTable figures = new FigureTable(table.name(), 1, table.heads().toArray(String[]::new));
        table.rows()
                .forEach(row ->
                        figures.row(row.getFirst(), row.subList(1, row.size()).toArray(String[]::new)));
        return figures;
    }

    /** A table as a file; the address is that of the picture. */
    static Anchor sheet(String kind, String of, String href, ProfileWords words) {
        Anchor link = new Anchor(href, words.say(kind));
        link.setAriaLabel(words.say(kind) + ": " + of);
        link.addClassName("btn");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** A table of a picture, with the same as a file. */
    static Component tableWithSheets(
            PictureTables.Table table, String path, String name, GroupPicture picture, ProfileWords words) {
        return new Div(
                table(table), sheets(table.name(), kind -> ProfileNavigation.table(path, name, picture, kind), words));
    }

    /** The same as CSV and XLSX. @param href of each */
    static Component sheets(String of, UnaryOperator<String> href, ProfileWords words) {
        Div files = new Div();
        files.addClassNames("actions", "files");
        for (String kind : List.of("csv", "xlsx")) {
            files.add(sheet(kind, of, href.apply(kind), words));
        }
        return files;
    }

    /** Why there is nothing that helps most: that nobody is low is said only where it was seen. */
    static String whyNothing(GroupProfile profile) {
        if (profile.assessed() == 0) {
            return "helps.unknown";
        }
        if (profile.strands().stream()
                .anyMatch(strand -> strand.count(Status.LIKELY) + strand.count(Status.POSSIBLE) > 0)) {
            return "helps.nothing-fits";
        }
        return profile.strands().stream()
                        .allMatch(strand -> strand.count(Status.WATCH) + strand.count(Status.SECURE) > 0)
                ? "helps.none"
                : "helps.no-status";
    }

    static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames("soft", "small");
        return paragraph;
    }
}
