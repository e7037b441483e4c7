package org.attune.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.attune.Application;
import org.attune.roll.imports.Decisions;
import org.attune.roll.imports.DryRun;
import org.attune.roll.imports.RollImports;
import org.attune.testing.Files;
import org.attune.testing.RollFixtures;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long a roll of 2,000 pupils takes from the file to the last row on disk (conventions.md: under 5 s), by format, each time into a new
 * school on the real database. The formats take turns; medians count. Ends with 1 where one is over.
 */
public final class ImportBench {

    private static final int PUPILS = 2_000;
    private static final int ROUNDS = 5;
    private static final double MOST_SECONDS = 5;
    private static final double NANOS = 1e9;

    private final ConfigurableApplicationContext context;
    private final RollImports imports;

    private ImportBench(ConfigurableApplicationContext context) {
        this.context = context;
        this.imports = context.getBean(RollImports.class);
    }

    public static void main(String[] args) {
        SpringApplication application =
                new SpringApplication(Application.class, TestClock.class, Schoolyard.class, SignedIn.class);
        boolean holds;
        try (ConfigurableApplicationContext context =
                application.run("--server.port=0", "--server.address=127.0.0.1", "--attune.data=target/bench-import")) {
            holds = new ImportBench(context).run();
        }
        System.exit(holds ? 0 : 1);
    }

    private boolean run() {
        Map<String, Supplier<byte[]>> formats = new LinkedHashMap<>();
        formats.put("CSV", ImportBench::csv);
        formats.put("XLSX", () -> Files.workbook(Map.of("Pupils", RollFixtures.bigList(PUPILS))));
        formats.put("OneRoster", () -> Files.zip(RollFixtures.bigRoster(PUPILS)));
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            boolean counts = round > 0;
            formats.forEach((name, file) -> {
                double taken = carryOut(file.get());
                if (counts) {
                    seconds.computeIfAbsent(name, first -> new ArrayList<>()).add(taken);
                }
            });
        }
        System.out.printf(
                "%-12s %8s %8s %8s   (s for %d pupils, %d rounds)%n", "", "median", "least", "most", PUPILS, ROUNDS);
        seconds.forEach((name, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            System.out.printf(
                    "%-12s %8.2f %8.2f %8.2f%n",
                    name, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
        });
        return seconds.values().stream()
                .allMatch(all -> all.stream().sorted().toList().get(all.size() / 2) < MOST_SECONDS);
    }

    private double carryOut(byte[] file) {
        SignedIn signedIn = context.getBean(SignedIn.class);
        return signedIn.as(context.getBean(Schoolyard.class).aSchool().anAdministrator("Ada Byron"), () -> {
            long start = System.nanoTime();
            RollImports.Proposal read = imports.read(file);
            DryRun seen = imports.check(read.file(), read.mapping(), Decisions.NONE);
            imports.carryOut(read.file(), read.mapping(), Decisions.NONE, seen, done -> {});
            return (System.nanoTime() - start) / NANOS;
        });
    }

    private static byte[] csv() {
        List<List<String>> rows = new ArrayList<>();
        IntStream.range(0, PUPILS).forEach(i -> rows.add(List.of("Pupil", "Row" + i, "03/10/2019", "Class " + i / 30)));
        return RollFixtures.csv(List.of("Forename", "Surname", "DOB", "Class"), rows)
                .getBytes(StandardCharsets.UTF_8);
    }
}
