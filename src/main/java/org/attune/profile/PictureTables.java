package org.attune.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.attune.assessment.SeenRow;
import org.attune.catalogue.Catalogue;
import org.attune.method.cohort.ClusterLine;
import org.attune.method.cohort.Movement;
import org.attune.method.cohort.Sighting;
import org.attune.method.cohort.StrandProfile;
import org.attune.method.instrument.Cluster;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Strand;
import org.attune.method.interruption.Status;
import org.attune.roll.GroupKind;
import org.attune.roll.MemberGroup;
import org.attune.roll.RollMember;
import org.attune.roll.YearGroups;
import org.attune.sheet.SheetWriter;
import org.attune.sheet.WorkbookWriter;
import org.attune.ui.Formats;
import org.springframework.stereotype.Component;

/** The table behind each picture, for the screen, for CSV and for XLSX. */
@Component
public class PictureTables {

    private final ProfileWords words;
    private final Instrument instrument;

    PictureTables(ProfileWords words, Catalogue catalogue) {
        this.words = words;
        this.instrument = catalogue.instrument();
    }

    /** A table of text. */
    public record Table(String name, List<String> heads, List<List<String>> rows) {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        public byte[] csv() {
            return SheetWriter.write(heads, rows);
        }

        public byte[] xlsx() {
            return WorkbookWriter.write(name, heads, rows);
        }
    }

    /** How many stand where, strand by strand; mean and change, each with its range. */
    public Table strands(GroupPicture picture) {
        List<String> heads = List.of(
                words.say("column.strand"),
                words.status(Status.LIKELY),
                words.status(Status.POSSIBLE),
                words.status(Status.WATCH),
                words.status(Status.SECURE),
                words.say("column.other"),
                words.say("column.not-assessed"),
                words.say("column.mean"),
                words.say("column.change"));
        return new Table(
                words.say("strands"),
                heads,
                picture.profile().strands().stream().map(this::row).toList());
    }

    /** Pupils down, strands and clusters across, with who moved reliably. */
    public Table pupils(GroupPicture picture) {
        List<String> heads = new ArrayList<>(List.of(words.say("column.pupil")));
        instrument.strands().forEach(strand -> heads.add(strand.name()));
        instrument.strands().forEach(strand -> heads.add(words.say("column.moved", strand.name())));
        instrument.strands().forEach(strand -> strand.clusters().forEach(cluster -> heads.add(cluster.name())));
        List<List<String>> rows = picture.pupils().stream()
                .map(each -> row(each, picture.profile().movement()))
                .toList();
        return new Table(words.say("table.pupils"), heads, rows);
    }

    /** A line for each class; where pupils are chosen, for each that has one of them. */
    public Table byClass(GroupPicture picture) {
        Map<String, List<PupilPicture>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (MemberGroup group : picture.groups()) {
            if (group.kind() == GroupKind.CLASS) {
                List<PupilPicture> own = picture.pupils().stream()
                        .filter(each -> each.pupil().isIn(group.id()))
                        .toList();
                if (!own.isEmpty() || picture.filter().isEveryone()) {
                    byName.put(group.name(), own);
                }
            }
        }
        return parts(words.say("table.class"), byName, Function.identity());
    }

    /** A line for each year group, the youngest first. */
    public Table byYear(GroupPicture picture) {
        Map<String, List<PupilPicture>> byYear = new TreeMap<>(Comparator.comparingInt(YearGroups::order));
        picture.pupils()
                .forEach(each -> byYear.computeIfAbsent(year(each.pupil()), none -> new ArrayList<>())
                        .add(each));
        return parts(words.say("table.year"), byYear, this::yearName);
    }

    /** One pupil’s results, the first first: the day, and the score of each strand. */
    public Table over(List<SeenRow> rows) {
        List<String> heads = new ArrayList<>(List.of(words.say("over.day")));
        instrument.strands().forEach(strand -> heads.add(strand.name()));
        return new Table(
                words.say("table.over"), heads, rows.stream().map(this::row).toList());
    }

    /** The scores of a strand’s clusters, in their order; NaN where too little is seen. */
    public List<Double> clusters(Sighting seen, Strand strand) {
        Sighting.Line line = seen.strands().get(strand.code());
        List<Double> scores = new ArrayList<>();
        for (Cluster cluster : strand.clusters()) {
            if (line == null || !seen.statusShown() || !seen.instrument().equals(instrument.id())) {
                scores.add(Double.NaN);
            } else {
                scores.add(ClusterLine.of(instrument, strand, cluster).score(line.answers()));
            }
        }
        return scores;
    }

    private Table parts(String first, Map<String, List<PupilPicture>> parts, Function<String, String> name) {
        List<String> heads = new ArrayList<>(List.of(first, words.say("column.pupils"), words.say("column.assessed")));
        instrument.strands().forEach(strand -> heads.add(words.say("column.low", strand.name())));
        List<List<String>> rows = new ArrayList<>();
        parts.forEach((key, pupils) -> {
            List<String> row = new ArrayList<>(List.of(name.apply(key), "" + pupils.size(), "" + assessed(pupils)));
            instrument.strands().forEach(strand -> row.add("" + low(pupils, strand)));
            rows.add(row);
        });
        return new Table(first, heads, rows);
    }

    private List<String> row(StrandProfile strand) {
        return List.of(
                strand.strand().name(),
                "" + strand.count(Status.LIKELY),
                "" + strand.count(Status.POSSIBLE),
                "" + strand.count(Status.WATCH),
                "" + strand.count(Status.SECURE),
                "" + (strand.count(Status.NOT_ENOUGH_SEEN) + strand.noStatus()),
                "" + strand.notAssessed(),
                strand.mean().map(words::mean).orElse(words.say("few")),
                strand.change().mean().map(words::change).orElse(words.say("few")));
    }

    private List<String> row(SeenRow seen) {
        List<String> row = new ArrayList<>(List.of(Formats.date(seen.on())));
        for (Strand strand : instrument.strands()) {
            Sighting.Line line = seen.sighting().strands().get(strand.code());
            row.add(
                    line != null && line.isScored()
                            ? "" + Math.round(line.score())
                            : words.status(Status.NOT_ENOUGH_SEEN));
        }
        return row;
    }

    private List<String> row(PupilPicture each, Movement movement) {
        Sighting seen = each.member().now();
        List<String> row = new ArrayList<>(List.of(each.pupil().listName()));
        instrument.strands().forEach(strand -> row.add(words.cell(seen, strand.code())));
        instrument
                .strands()
                .forEach(strand -> row.add(movement.of(each.member().id(), strand.code())
                        .map(words::moved)
                        .orElse("")));
        for (Strand strand : instrument.strands()) {
            if (seen == null) {
                strand.clusters().forEach(cluster -> row.add(""));
            } else {
                clusters(seen, strand).forEach(score -> row.add(score.isNaN() ? "" : "" + Math.round(score)));
            }
        }
        return row;
    }

    private String yearName(String code) {
        String name = Formats.yearGroup(code);
        return name == null ? words.say("year.X") : name;
    }

    private static String year(RollMember pupil) {
        return pupil.yearGroup() == null ? "X" : pupil.yearGroup();
    }

    private static long assessed(List<PupilPicture> pupils) {
        return pupils.stream().filter(each -> each.seen().now() != null).count();
    }

    private static long low(List<PupilPicture> pupils, Strand strand) {
        return pupils.stream()
                .map(each -> ProfileWords.cellCode(each.member().now(), strand.code()))
                .filter(code -> code.equals("LIKELY") || code.equals("POSSIBLE"))
                .count();
    }
}
