package org.attune.profile;

import static org.attune.paper.Markup.classed;
import static org.attune.paper.Markup.of;

import java.util.ArrayList;
import java.util.List;
import org.attune.method.cohort.GroupProfile;
import org.attune.paper.Markup;
import org.attune.quality.GroupRate;
import org.attune.ui.Formats;
import org.springframework.stereotype.Component;

/** Writes the head’s page: few figures, each with its n and its doubt. */
@Component
class SchoolPaper {

    private final ProfileWords words;
    private final PictureTables tables;
    private final RateTables rates;

    SchoolPaper(ProfileWords words, PictureTables tables, RateTables rates) {
        this.words = words;
        this.tables = tables;
        this.rates = rates;
    }

    String title() {
        return words.say("school.title");
    }

    Markup write(String school, SchoolPicture picture) {
        GroupPicture pupils = picture.pupils();
        GroupProfile profile = pupils.profile();
        String since = Formats.date(pupils.days().since());
        List<Markup> parts = new ArrayList<>(List.of(
                classed(
                        "p",
                        "soft",
                        words.say(
                                "school.above",
                                school,
                                Formats.date(pupils.days().at()))),
                of("h1", title()),
                of("p", words.say("school.in-date", profile.assessed(), profile.members())),
                of("h2", words.say("since", since)),
                of("p", words.movement(profile.movement())),
                of("h2", words.say("school.where")),
                table(tables.strands(pupils)),
                classed("p", "soft", words.say("provisional"))));
        SchoolPicture.Running running = picture.running();
        if (running != null) {
            parts.add(3, of("p", words.say("school.plans", running.plans(), running.overdue())));
        }
        if (!pupils.filter().isEveryone()) {
            parts.add(2, of("p", words.filter(pupils.filter(), pupils.groups())));
        }
        parts.add(table(tables.byYear(pupils)));
        parts.add(table(tables.byClass(pupils)));
        if (!picture.rates().isEmpty()) {
            parts.add(of("h2", words.say("rates")));
            parts.add(classed("div", "lines", table(rates.byTrait(picture.rates()))));
            parts.add(classed("p", "soft", words.say("rates.read", GroupRate.LEAST)));
        }
        parts.add(classed("p", "soft", words.say("school.foot")));
        return of("div", parts);
    }

    private static Markup table(PictureTables.Table table) {
        List<Markup> rows = new ArrayList<>();
        rows.add(of("tr", table.heads().stream().map(head -> of("th", head)).toList()));
        table.rows()
                .forEach(row -> rows.add(
                        of("tr", row.stream().map(cell -> of("td", cell)).toList())));
        return of("table", rows);
    }
}
