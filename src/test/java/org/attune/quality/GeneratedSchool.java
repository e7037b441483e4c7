package org.attune.quality;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.attune.access.PupilId;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.interruption.StrandFinding;
import org.attune.method.scoring.Answers;
import org.attune.method.scoring.StrandScore;
import org.attune.testing.Schoolyard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * Many invented pupils with findings, laid straight into the tables with a fixed seed, the same each time. Answers follow a level of the pupil
 * with a little noise; boys are seen to do B01 less than girls of the same level.
 */
final class GeneratedSchool {

    private static final String UNFAIR = "B01";
    private static final int LESS = 2;
    private static final long SEED = 20261122;

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Schoolyard.InventedSchool school;
    private final long adult;
    private int made;

    GeneratedSchool(JdbcClient jdbc, Catalogue catalogue, Schoolyard.InventedSchool school) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.school = school;
        this.adult = school.staff("Ada Lang").value();
    }

    /** Pupils of Year 2 who are all scored within some days; every second a boy. */
    void scored(int pupils, LocalDate from) {
        long oak = school.aClass("Class " + made);
        for (int i = 0; i < pupils; i++) {
            PupilId pupil = school.aPupil("Pupil Number" + made, oak);
            jdbc.sql("update pupil set sex = ? where id = ?")
                    .params(made % 2 == 0 ? "F" : "M", pupil.value())
                    .update();
            finding(pupil, made, 0, from.plusDays(i % 30), null);
            made++;
        }
    }

    /** Second views beside the first so many findings, mostly alike. */
    void secondViews(int count) {
        List<Map<String, Object>> leads = jdbc.sql(
                        "select id, pupil_id, assessment_id from finding where school_id = ? and kind = 'LEAD' order by id limit ?")
                .params(school.id().value(), count)
                .query()
                .listOfRows();
        int place = 0;
        for (Map<String, Object> lead : leads) {
            PupilId pupil = new PupilId(((Number) Objects.requireNonNull(lead.get("pupil_id"))).longValue());
            long second = finding(
                    pupil,
                    place,
                    1,
                    LocalDate.of(2026, 11, 2),
                    ((Number) Objects.requireNonNull(lead.get("assessment_id"))).longValue());
            insert(
                    "insert into comparison (school_id, pupil_id, lead_finding_id, second_finding_id, rule_version, differs, blind,"
                            + " at) values (?, ?, ?, ?, '1', '', true, now(3))",
                    school.id().value(),
                    pupil.value(),
                    Objects.requireNonNull(lead.get("id")),
                    second);
            place++;
        }
    }

    private long finding(PupilId pupil, int place, int noise, LocalDate day, @Nullable Long beside) {
        Instrument instrument = catalogue.instrument();
        Answers answers = answers(instrument, place, noise);
        Finding finding = new InterruptionRules(instrument, catalogue.references())
                .find(answers, AgeBand.KS1, Circumstances.UNKNOWN);
        String kind = beside == null ? "LEAD" : "SECOND_VIEW";
        LocalDateTime at = day.atTime(10, 0);
        long assessment = insert(
                "insert into assessment (school_id, pupil_id, lead_id, kind, beside_id, instrument, age_band, state, started_at,"
                        + " submitted_at, version) values (?, ?, ?, ?, ?, ?, 'KS1', 'SUBMITTED', ?, ?, 0)",
                school.id().value(),
                pupil.value(),
                adult,
                kind,
                beside,
                instrument.id(),
                at,
                at);
        long id = insert(
                "insert into finding (school_id, pupil_id, assessment_id, kind, series_id, lead_id, made_at, first_made_at,"
                        + " instrument, reference_set, rule_version, age_band, cautions, figures, statuses) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, 'KS1', '', '', '')",
                school.id().value(),
                pupil.value(),
                assessment,
                kind,
                assessment,
                adult,
                at,
                at,
                instrument.id(),
                finding.referenceSet(),
                finding.ruleVersion());
        int position = 0;
        for (StrandFinding found : finding.strands()) {
            strand(id, position++, found, answers);
        }
        return id;
    }

    private void strand(long finding, int position, StrandFinding found, Answers answers) {
        StrandScore score = found.score();
        Strand strand = found.strand();
        jdbc.sql(
                        "insert into finding_strand (finding_id, strand, school_id, position, items, answered, answer_sum, answers,"
                                + " expectation, provisional, status, focus) values (?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)")
                .params(finding, strand.code(), school.id().value(), position)
                .params(score.items(), score.answered(), score.sum())
                .params(answers.inOrderOf(catalogue.instrument().itemsOf(strand)))
                .params(score.expectation(), found.status().name(), found.focus())
                .update();
    }

    private static Answers answers(Instrument instrument, int pupil, int noise) {
        Map<String, Response> byItem = new HashMap<>();
        SplittableRandom random = new SplittableRandom(SEED + pupil);
        double level = 0.5 + 3 * random.nextDouble();
        SplittableRandom eyes = new SplittableRandom(SEED + 1000L * (noise + 1) + pupil);
        for (Item item : instrument.items()) {
            double seen = level + 0.7 * eyes.nextGaussian();
            seen -= item.code().equals(UNFAIR) && pupil % 2 == 1 ? LESS : 0;
            byItem.put(item.code(), Response.ofNumber((int) Math.clamp(Math.round(seen), 0, 4)));
        }
        return new Answers(byItem);
    }

    private long insert(String sql, @Nullable Object... values) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(Arrays.asList(values)).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
