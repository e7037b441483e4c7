package org.attune.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.attune.Application;
import org.attune.assessment.SeenTotals;
import org.attune.bench.profiles.InventedTrust;
import org.attune.bench.profiles.RawPictures;
import org.attune.catalogue.Catalogue;
import org.attune.method.cohort.GroupProfile;
import org.attune.method.cohort.StrandProfile;
import org.attune.method.interruption.Status;
import org.attune.profile.Days;
import org.attune.profile.Filter;
import org.attune.profile.GroupPicture;
import org.attune.profile.Profiles;
import org.attune.roll.GroupId;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.attune.testing.TestClock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Group pictures beside plain SQL over the answers, on the real database, all arms in turn; medians, spread and ratios (trust.md). One school of
 * 1,500 pupils × 6 cycles, and a trust: {@code bin/bench profiles [schools pupils-a-school cycles]}, 100 500 5 for ten million answers. The
 * figures must be equal before they are timed. Ends with 1 where a floor does not hold. What it wrote is deleted afterwards.
 */
public final class ProfilesBench {

    private static final int BIG = 1_500;
    private static final int CYCLES = 6;
    private static final int ROUNDS = 15;
    private static final int SLOW_ROUNDS = 5;
    private static final int WARM = 150;
    private static final double NANOS_A_MS = 1e6;
    private static final double CLASS_MOST = 1.5;
    private static final double SCHOOL_MOST = 0.1;
    private static final double TRUST_MOST = 0.15;
    private static final long CLASS_STATEMENTS = 3;
    private static final long SEED = 20261122;

    /** What is on record for a believable share of all pupils. */
    private static final List<String> FACTS = List.of(
            "'FREE_MEALS', 'TFSM', '2024-09-01', 1, now(3) from pupil where id % 4 = 0",
            "'PUPIL_PREMIUM', 'DPP', '2024-09-01', 1, now(3) from pupil where id % 4 = 0",
            "'SEN_PROVISION', 'K', '2024-09-01', 1, now(3) from pupil where id % 7 = 2",
            "'SEN_TYPE', 'SLCN', '2024-09-01', 1, now(3) from pupil where id % 7 = 2",
            "'HOME_LANGUAGE', 'pl', '2024-09-01', 1, now(3) from pupil where id % 5 = 3");

    private static final Path DATA = Path.of("target/bench-profiles");

    private final ConfigurableApplicationContext context;
    private final Profiles profiles;
    private final SeenTotals totals;
    private final LocalDate at;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private boolean holds = true;

    private ProfilesBench(ConfigurableApplicationContext context) {
        this.context = context;
        this.profiles = context.getBean(Profiles.class);
        this.totals = context.getBean(SeenTotals.class);
        this.at = context.getBean(TestClock.class).today();
    }

    public static void main(String[] args) throws Exception {
        int[] size = args.length == 3
                ? Arrays.stream(args).mapToInt(Integer::parseInt).toArray()
                : new int[] {4, 250, 5};
        SpringApplication application = new SpringApplication(
                Application.class, TestClock.class, Schoolyard.class, SignedIn.class, Statements.class);
        delete();
        System.setProperty("vaadin.productionMode", "true");
        boolean holds;
        try (ConfigurableApplicationContext context = application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--attune.data=" + DATA,
                "--spring.flyway.locations=classpath:db/migration,filesystem:src/bench/sql")) {
            holds = new ProfilesBench(context).run(size[0], size[1], size[2]);
        } finally {
            delete();
        }
        System.exit(holds ? 0 : 1);
    }

    private boolean run(int schools, int pupils, int cycles) throws SQLException {
        try (Connection connection = context.getBean(DataSource.class).getConnection()) {
            // To count ten million answers the plain way takes longer than Attune ever waits.
            connection.setNetworkTimeout(Runnable::run, 0);
            Schoolyard.InventedSchool own = context.getBean(Schoolyard.class).aSchool();
            Schoolyard.Person senco = own.aSenco("Ruth Lowe");
            Schoolyard.Person lead = own.person("Tess Trent");
            System.setProperty("attune.trust-viewers", lead.username());
            long big = own.id().value();
            generate(connection, big, schools, pupils, cycles);
            RawPictures raw = new RawPictures(connection);
            SignedIn signedIn = context.getBean(SignedIn.class);
            signedIn.as(senco, () -> ofSchool(raw, big));
            signedIn.as(lead, () -> ofTrust(raw));
        }
        report();
        return holds;
    }

    private void generate(Connection connection, long big, int schools, int pupils, int cycles) throws SQLException {
        long start = System.nanoTime();
        InventedTrust trust = new InventedTrust(connection, context.getBean(Catalogue.class), at, SEED);
        trust.into(big, BIG, CYCLES);
        for (int i = 0; i < schools; i++) {
            trust.school(pupils, cycles);
        }
        try (Statement statement = connection.createStatement()) {
            for (String fact : FACTS) {
                statement.execute(
                        "insert into pupil_fact (school_id, pupil_id, kind, code, starts_on, recorded_by, recorded_at)"
                                + " select school_id, id, " + fact);
            }
            statement.execute(
                    "analyze table answer, assessment, finding, finding_strand, pupil, pupil_membership, pupil_fact");
        }
        System.out.printf(
                Locale.ROOT,
                "%d schools × %d pupils × %d cycles and one of %d × %d: %,d answers, made in %.0f s%n",
                schools,
                pupils,
                cycles,
                BIG,
                CYCLES,
                trust.answers(),
                (System.nanoTime() - start) / NANOS_A_MS / 1_000);
    }

    private void ofSchool(RawPictures raw, long big) {
        Days days = Days.sinceSeptember(at);
        GroupId group = profiles.groups().getFirst().id();
        GroupPicture picture = profiles.ofSchool(days, Filter.EVERYONE);
        equal("school", raw.school(big, at), counts(picture.profile()));
        long statements =
                context.getBean(Statements.class).of(() -> profiles.ofGroup(group, days, Filter.EVERYONE)) - 1;
        System.out.printf(
                "class profile: %d statements and one audit row (at most %d)%n", statements, CLASS_STATEMENTS);
        holds &= statements <= CLASS_STATEMENTS;
        for (int round = -WARM; round < 4 * ROUNDS; round++) {
            time(round, "class: raw SQL with row fetch", () -> raw.classRows(group.value(), at));
            time(round, "class: service", () -> profiles.ofGroup(group, days, Filter.EVERYONE));
        }
        for (int call = 0; call < WARM; call++) {
            profiles.ofSchool(days, Filter.EVERYONE);
        }
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            time(round, "school: raw covering-index SQL", () -> raw.school(big, at));
            time(round, "school: service", () -> profiles.ofSchool(days, Filter.EVERYONE));
        }
    }

    private void ofTrust(RawPictures raw) {
        Map<String, Long> mine = new TreeMap<>();
        totals.bySchool(at)
                .forEach((school, statuses) -> statuses.forEach((letters, pupils) -> {
                    for (int s = 0; s < letters.length(); s++) {
                        mine.merge(school.value() + key("BDT".charAt(s), letters.charAt(s)), (long) pupils, Long::sum);
                    }
                }));
        equal("trust", raw.trust(at), mine);
        for (int round = -1; round < SLOW_ROUNDS; round++) {
            time(round, "trust: bare index scan of the answers", raw::scan);
            time(round, "trust: service", () -> totals.bySchool(at));
            time(round, "trust: scan of the answer rows", raw::scanRows);
        }
    }

    private static Map<String, Long> counts(GroupProfile profile) {
        Map<String, Long> counts = new TreeMap<>();
        for (StrandProfile strand : profile.strands()) {
            for (Status status : Status.values()) {
                if (strand.count(status) > 0) {
                    counts.put(
                            key(
                                    Character.toUpperCase(strand.strand().code().charAt(0)),
                                    status.name().charAt(0)),
                            (long) strand.count(status));
                }
            }
        }
        return counts;
    }

    private static String key(char strand, char status) {
        return List.of(strand, status).toString();
    }

    private void equal(String what, Map<String, Long> raw, Map<String, Long> mine) {
        boolean same = raw.equals(mine);
        System.out.printf("%s figures equal raw SQL over the answers: %s (%d counts)%n", what, same, raw.size());
        if (!same) {
            System.out.println("  raw  " + raw + "\n  mine " + mine);
        }
        holds &= same;
    }

    private void time(int round, String arm, Runnable work) {
        long start = System.nanoTime();
        work.run();
        if (round >= 0) {
            times.computeIfAbsent(arm, first -> new ArrayList<>()).add((System.nanoTime() - start) / NANOS_A_MS);
        }
    }

    private void report() {
        System.out.printf("%-40s %10s %10s %10s   (ms)%n", "", "median", "least", "most");
        times.forEach((arm, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT, "%-40s %10.2f %10.2f %10.2f%n", arm, median(arm), sorted.getFirst(), sorted.getLast());
        });
        ratio("class: service", "class: raw SQL with row fetch", CLASS_MOST);
        ratio("school: service", "school: raw covering-index SQL", SCHOOL_MOST);
        ratio("trust: service", "trust: bare index scan of the answers", TRUST_MOST);
    }

    private void ratio(String one, String other, double most) {
        double ratio = median(one) / median(other);
        System.out.printf(
                Locale.ROOT,
                "%s / %s: %.3f (at most %.2f)%s%n",
                one,
                other,
                ratio,
                most,
                ratio <= most ? "" : "  TOO MUCH");
        holds &= ratio <= most;
    }

    private double median(String arm) {
        List<Double> sorted =
                times.getOrDefault(arm, List.of()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void delete() throws IOException {
        if (!Files.exists(DATA)) {
            return;
        }
        try (Stream<Path> all = Files.walk(DATA)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
