package org.attune.profile;

import java.util.ArrayList;
import java.util.List;
import org.attune.catalogue.Catalogue;
import org.attune.method.cohort.NamelessPicture;
import org.attune.method.instrument.Instrument;
import org.attune.method.interruption.Status;
import org.springframework.stereotype.Component;

/** The tables of totals without names, for the screen, for CSV and for XLSX. */
@Component
public class TotalTables {

    private final ProfileWords words;
    private final Instrument instrument;

    TotalTables(ProfileWords words, Catalogue catalogue) {
        this.words = words;
        this.instrument = catalogue.instrument();
    }

    /** A line for each school and strand, rounded. */
    public PictureTables.Table schools(List<SchoolTotals> schools) {
        List<String> all = new ArrayList<>(List.of(words.say("trust.school"), words.say("column.strand")));
        all.addAll(heads());
        List<List<String>> rows = new ArrayList<>();
        for (SchoolTotals school : schools) {
            for (int s = 0; s < instrument.strands().size(); s++) {
                List<String> row = new ArrayList<>(
                        List.of(school.name(), instrument.strands().get(s).name()));
                row.addAll(cells(school.picture(), s));
                rows.add(row);
            }
        }
        return new PictureTables.Table(words.say("trust"), all, rows);
    }

    /** What is told of a strand to someone without names. */
    public List<String> heads() {
        return List.of(
                words.say("column.pupils"),
                words.status(Status.LIKELY),
                words.status(Status.POSSIBLE),
                words.status(Status.WATCH),
                words.status(Status.SECURE),
                words.status(Status.NOT_ENOUGH_SEEN),
                words.say("status.NONE"),
                words.say("status.NOT_ASSESSED"));
    }

    /** In the order of {@link #heads}. */
    public List<String> cells(NamelessPicture picture, int strand) {
        List<String> cells = new ArrayList<>(List.of("" + picture.members()));
        List<Integer> counts = picture.strands().get(strand);
        for (int n = 0; n <= NamelessPicture.ORDER.length(); n++) {
            cells.add(words.figure(counts.isEmpty() ? NamelessPicture.HELD_BACK : counts.get(n)));
        }
        return cells;
    }
}
