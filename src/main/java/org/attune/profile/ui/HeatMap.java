package org.attune.profile.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.attune.catalogue.Catalogue;
import org.attune.method.change.Verdict;
import org.attune.method.cohort.Movement;
import org.attune.method.cohort.Sighting;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Strand;
import org.attune.profile.GroupPicture;
import org.attune.profile.PictureTables;
import org.attune.profile.ProfileWords;
import org.attune.profile.PupilPicture;
import org.jspecify.annotations.Nullable;

/**
 * Pupils down, strands and clusters across: one piece of HTML, however many pupils. A status has its sign and its word; clusters are numbers,
 * and only their shade says how far below what is expected. On a phone each pupil is a short list.
 */
final class HeatMap extends Div {

    private static final long serialVersionUID = 1L;

    private static final double FAR = 25;
    private static final double BELOW = 12;

    private final transient ProfileWords words;
    private final transient PictureTables tables;
    private final transient Instrument instrument;
    private final transient ReferenceSet references;

    HeatMap(GroupPicture picture, ProfileWords words, PictureTables tables, Catalogue catalogue) {
        this.words = words;
        this.tables = tables;
        this.instrument = catalogue.instrument();
        this.references = catalogue.references();
        addClassNames("scroll", "heat");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.say("heat.label"));
        StringBuilder html = new StringBuilder("<table><thead>");
        heads(html);
        html.append("</thead><tbody>");
        picture.pupils().forEach(pupil -> row(html, pupil, picture.profile().movement()));
        add(new Html(html.append("</tbody></table>").toString()));
    }

    private void heads(StringBuilder html) {
        html.append("<tr><th scope='col' class='name'>")
                .append(words.say("column.pupil"))
                .append("</th>");
        for (Strand strand : instrument.strands()) {
            html.append("<th scope='col' class='strand'>")
                    .append(escape(strand.name()))
                    .append("</th>");
        }
        for (Strand strand : instrument.strands()) {
            strand.clusters()
                    .forEach(cluster -> html.append("<th scope='col' class='cluster'>")
                            .append(escape(cluster.name()))
                            .append("</th>"));
        }
        html.append("</tr>");
    }

    private void row(StringBuilder html, PupilPicture pupil, Movement movement) {
        Sighting seen = pupil.seen().now() == null ? null : pupil.seen().now().sighting();
        html.append(seen == null ? "<tr class='unknown'>" : "<tr>")
                .append("<th scope='row' class='name'><a href='")
                .append(ProfileNavigation.pupilHref(pupil.pupil().pupil().value()))
                .append("'>")
                .append(escape(pupil.pupil().listName()))
                .append("</a></th>");
        for (Strand strand : instrument.strands()) {
            String code = ProfileWords.cellCode(seen, strand.code());
            html.append("<td class='status ")
                    .append(Signs.css(code))
                    .append("' data-strand='")
                    .append(escape(strand.name()))
                    .append("'><span aria-hidden='true'>")
                    .append(Signs.of(code))
                    .append("</span><span class='word'>")
                    .append(escape(words.say("status." + code)))
                    .append("</span>");
            moved(
                    html,
                    movement.of(pupil.pupil().pupil().value(), strand.code()).orElse(null));
            html.append("</td>");
        }
        for (Strand strand : instrument.strands()) {
            clusters(html, seen, strand);
        }
        html.append("</tr>");
    }

    /** An arrow and its words, where the change is a reliable one. */
    private void moved(StringBuilder html, @Nullable Verdict verdict) {
        if (verdict == Verdict.IMPROVED || verdict == Verdict.DECLINED) {
            html.append("<span class='moved' aria-hidden='true'>")
                    .append(verdict == Verdict.IMPROVED ? "↑" : "↓")
                    .append("</span><span class='word'> (")
                    .append(escape(words.moved(verdict)))
                    .append(")</span>");
        }
    }

    private void clusters(StringBuilder html, @Nullable Sighting seen, Strand strand) {
        List<Double> scores = seen == null
                ? strand.clusters().stream().map(none -> Double.NaN).toList()
                : tables.clusters(seen, strand);
        for (double score : scores) {
            if (seen == null || Double.isNaN(score)) {
                html.append("<td class='cluster unseen'><span class='word'>")
                        .append(escape(unseen(ProfileWords.cellCode(seen, strand.code()))))
                        .append("</span></td>");
            } else {
                double below = references.of(strand, seen.band()).expectation() - score;
                html.append("<td class='cluster ")
                        .append(below > FAR ? "far" : below > BELOW ? "low" : below > 0 ? "near" : "met")
                        .append("'>")
                        .append(Math.round(score))
                        .append("</td>");
            }
        }
    }

    /** Why there is no figure: no result, none that may be read yet, or too little seen in this cluster. */
    private String unseen(String code) {
        return words.say(code.equals("NONE") || code.equals("NOT_ASSESSED") ? "status." + code : "heat.unseen");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }
}
