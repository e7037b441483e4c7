package org.attune.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.bench.faults.Arms;
import org.attune.bench.faults.Desk;
import org.attune.bench.faults.Services;

/**
 * Whether an acknowledged answer is ever lost or doubled, with the application’s own services, pool and embedded database: the database and
 * the Java process are killed while adults answer, the database is stopped and goes on, and pairs of adults race. A control arm that does
 * not wait for the disk must lose. Ends with 1 where a figure does not hold. Shorter: {@code bin/bench faults --answers=5000 --kills=10
 * --jvm-kills=5 --pairs=1000 --stops=1 --control-kills=1}.
 */
public final class FaultsBench {

    private final Map<String, Integer> options = new LinkedHashMap<>(Map.of(
            "answers", 50_000,
            "kills", 100,
            "jvm-kills", 50,
            "pairs", 10_000,
            "stops", 3,
            "stop-seconds", 30,
            "control-kills", 3));

    private boolean holds = true;

    private FaultsBench(String[] arguments) {
        for (String argument : arguments) {
            String[] parts = argument.replaceFirst("^--", "").split("=", 2);
            if (parts.length != 2 || options.replace(parts[0], Integer.valueOf(parts[1])) == null) {
                throw new IllegalArgumentException(argument + " is none of " + options.keySet());
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target/bench-faults").toAbsolutePath();
        empty(folder);
        FaultsBench bench = new FaultsBench(arguments);
        bench.run(new Arms(folder.resolve("data")));
        System.out.println(bench.holds ? "All figures hold." : "A figure does not hold.");
        System.exit(bench.holds ? 0 : 1);
    }

    private void run(Arms arms) throws Exception {
        Desk forKilledProcess;
        try (Services services = arms.services()) {
            forKilledProcess = arms.desk(services);
            if (wanted("pairs")) {
                check(arms.raced(services, option("pairs")));
            }
            if (wanted("stops")) {
                check(arms.databaseStopped(services, option("stops"), option("stop-seconds")));
            }
            if (wanted("kills")) {
                check(arms.databaseKilled(services, option("kills"), option("answers")));
            }
        }
        if (wanted("jvm-kills")) {
            check(arms.processKilled(forKilledProcess, option("jvm-kills")));
        }
        if (wanted("control-kills")) {
            check(arms.control(option("control-kills")));
        }
    }

    private void check(boolean held) {
        holds &= held;
        if (!held) {
            System.out.println("  ^ does not hold");
        }
    }

    private int option(String name) {
        return options.getOrDefault(name, 0);
    }

    private boolean wanted(String arm) {
        return option(arm) > 0;
    }

    private static void empty(Path folder) throws java.io.IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toArray(Path[]::new)) {
                    Files.delete(path);
                }
            }
        }
    }
}
