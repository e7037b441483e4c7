package org.attune.bench.profiles;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.interruption.Status;
import org.attune.method.interruption.StrandFinding;
import org.attune.method.scoring.Answers;
import org.attune.method.scoring.Scorer;
import org.attune.method.scoring.StrandScore;

/**
 * Schools with pupils, classes of thirty and some cycles of scoring each, laid straight into the tables: answers, findings, and what group
 * pictures read. The same with the same seed. Most pupils show most things often; one in six is low in a strand; all drift a little.
 */
public final class InventedTrust {

    private static final int CLASS = 30;
    private static final int DAYS_BETWEEN = 120;
    private static final int SPREAD = 40;
    private static final double NOT_SEEN = 0.04;
    private static final double NOT_APPLICABLE = 0.004;
    private static final double LOW = 0.17;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ2346789";

    private final Connection connection;
    private final Instrument instrument;
    private final InterruptionRules rules;
    private final String references;
    private final LocalDate last;
    private final SplittableRandom random;
    private final Map<String, Long> ids = new HashMap<>();
    private final List<Bulk> all = new ArrayList<>();
    private final Bulk schools;
    private final Bulk staff;
    private final Bulk groups;
    private final Bulk pupils;
    private final Bulk memberships;
    private final Bulk assessments;
    private final Bulk answers;
    private final Bulk findings;
    private final Bulk strands;
    private long written;

    /** @param last the day on which the last cycle ends */
    public InventedTrust(Connection connection, Catalogue catalogue, LocalDate last, long seed) {
        this.connection = connection;
        this.instrument = catalogue.instrument();
        this.rules = new InterruptionRules(instrument, catalogue.references());
        this.references = catalogue.references().id();
        this.last = last;
        this.random = new SplittableRandom(seed);
        schools = bulk("school", "id, name, created_at");
        staff = bulk("staff", "id, school_id, first_name, last_name, version");
        groups = bulk("roll_group", "id, school_id, kind, name, year_group, version");
        pupils = bulk(
                "pupil", "id, school_id, code, first_name, last_name, birth_date, sex, year_group, joined_on, version");
        memberships = bulk("pupil_membership", "school_id, group_id, pupil_id, starts_on");
        assessments = bulk(
                "assessment",
                "id, school_id, pupil_id, lead_id, kind, instrument, age_band, state, started_at, submitted_at, version");
        answers = bulk("answer", "assessment_id, item, school_id, response, version, author_id, answered_at");
        findings = bulk(
                "finding",
                "id, school_id, pupil_id, assessment_id, kind, lead_id, series_id, made_at, first_made_at, instrument, reference_set,"
                        + " rule_version, age_band, recorded, cautions, figures, statuses");
        strands = bulk(
                "finding_strand",
                "finding_id, strand, school_id, position, items, answered, answer_sum, answers, expectation, provisional, status,"
                        + " focus");
    }

    /** @return its id */
    public long school(int size, int cycles) {
        long school = next("school");
        schools.row(school, "Invented School " + school, LocalDateTime.of(last.minusYears(3), LocalTime.NOON));
        schools.flush();
        into(school, size, cycles);
        return school;
    }

    /** Pupils for a school that is there. */
    public void into(long school, int size, int cycles) {
        execute("set session foreign_key_checks = 0, unique_checks = 0");
        long adult = next("staff");
        staff.row(adult, school, "Ada", "Lang", 0);
        fill(school, adult, size, cycles);
        all.forEach(Bulk::flush);
        execute("set session foreign_key_checks = 1, unique_checks = 1");
    }

    /** Answers so far. */
    public long answers() {
        return written;
    }

    private void fill(long school, long adult, int size, int cycles) {
        long group = 0;
        for (int i = 0; i < size; i++) {
            String year = String.valueOf(1 + i * 6 / size);
            if (i % CLASS == 0) {
                group = next("roll_group");
                groups.row(group, school, "CLASS", "Class " + i / CLASS, year, 0);
            }
            long pupil = next("pupil");
            pupils.row(
                    pupil,
                    school,
                    code(i),
                    "Pupil",
                    "Number" + i,
                    last.minusYears(6 + i * 6L / size).minusDays(i % 300),
                    i % 2 == 0 ? "F" : "M",
                    year,
                    last.minusYears(3),
                    0);
            memberships.row(school, group, pupil, last.minusYears(3));
            cycles(school, adult, pupil, i, cycles, i * 6 / size < 2 ? AgeBand.KS1 : AgeBand.KS2);
        }
    }

    private void cycles(long school, long adult, long pupil, int place, int cycles, AgeBand band) {
        double[] level = new double[instrument.strands().size()];
        for (int s = 0; s < level.length; s++) {
            level[s] = random.nextDouble() < LOW ? 1.4 + 0.3 * random.nextGaussian() : 3 + 0.4 * random.nextGaussian();
        }
        for (int cycle = cycles - 1; cycle >= 0; cycle--) {
            LocalDateTime at =
                    last.minusDays((long) DAYS_BETWEEN * cycle + place % SPREAD).atTime(10, 0);
            finding(school, adult, pupil, at, band, level);
            for (int s = 0; s < level.length; s++) {
                level[s] += 0.08 + 0.2 * random.nextGaussian();
            }
        }
    }

    private void finding(long school, long adult, long pupil, LocalDateTime at, AgeBand band, double[] level) {
        long assessment = next("assessment");
        assessments.row(assessment, school, pupil, adult, "LEAD", instrument.id(), band, "SUBMITTED", at, at, 0);
        Answers given = given(level);
        for (Item item : instrument.items()) {
            answers.row(assessment, item.code(), school, given.of(item).code(), 1, adult, at);
            written++;
        }
        Finding found = rules.find(given, band, Circumstances.UNKNOWN);
        long id = next("finding");
        List<String> figures = new ArrayList<>();
        int position = 0;
        for (StrandFinding strand : found.strands()) {
            figures.add(strand(school, id, position++, strand, given));
        }
        String statuses =
                found.strands().stream().map(strand -> letter(strand.status())).collect(Collectors.joining());
        String cautions = found.cautions().stream().map(Enum::name).collect(Collectors.joining(","));
        findings.row(
                id,
                school,
                pupil,
                assessment,
                "LEAD",
                adult,
                assessment,
                at,
                at,
                instrument.id(),
                references,
                found.ruleVersion(),
                band,
                "",
                cautions,
                String.join(" ", figures),
                statuses);
    }

    private String strand(long school, long finding, int position, StrandFinding found, Answers given) {
        StrandScore score = found.score();
        String line = given.inOrderOf(instrument.itemsOf(found.strand()));
        strands.row(
                finding,
                found.strand().code(),
                school,
                position,
                score.items(),
                score.answered(),
                score.sum(),
                line,
                score.expectation(),
                score.isProvisional(),
                found.status(),
                found.focus());
        return String.join(
                ":",
                found.strand().code(),
                found.status().name(),
                "" + score.items(),
                "" + score.answered(),
                "" + score.sum(),
                line);
    }

    private Answers given(double[] level) {
        Map<String, Response> byItem = new HashMap<>();
        for (int s = 0; s < level.length; s++) {
            Strand strand = instrument.strands().get(s);
            int without = 0;
            for (Item item : instrument.itemsOf(strand)) {
                double draw = random.nextDouble();
                boolean applies = draw >= NOT_APPLICABLE || without == Scorer.MOST_NOT_APPLICABLE;
                without += applies ? 0 : 1;
                byItem.put(
                        item.code(),
                        !applies
                                ? Response.NOT_APPLICABLE
                                : draw < NOT_APPLICABLE + NOT_SEEN
                                        ? Response.NOT_SEEN
                                        : Response.ofNumber((int)
                                                Math.clamp(Math.round(level[s] + 0.8 * random.nextGaussian()), 0, 4)));
            }
        }
        return new Answers(byItem);
    }

    private static String letter(Status status) {
        return status.name().substring(0, 1);
    }

    private static String code(int place) {
        StringBuilder code = new StringBuilder();
        int rest = place;
        for (int i = 0; i < 6; i++) {
            code.append(LETTERS.charAt(rest % LETTERS.length()));
            rest /= LETTERS.length();
        }
        return code.toString();
    }

    private Bulk bulk(String table, String columns) {
        Bulk bulk = new Bulk(connection, table, columns);
        all.add(bulk);
        return bulk;
    }

    private long next(String table) {
        return ids.merge(table, 1 + highest(table), (so, first) -> so + 1);
    }

    private long highest(String table) {
        if (ids.containsKey(table)) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
