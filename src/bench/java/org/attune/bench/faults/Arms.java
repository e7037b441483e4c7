package org.attune.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Item;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The arms of the fault bench, one after the other on one data folder. Each prints its figures and says whether they hold. */
public final class Arms {

    private static final int ADULTS = 6;
    private static final Duration RECOVERS = Duration.ofSeconds(120);
    private static final double FIRST_SAVE_LIMIT = 5;

    private final Path data;
    private final Random random = new Random(1);
    private final List<Item> items =
            Catalogue.load(Path.of("config")).instrument().items();

    /** @param data an empty folder for the embedded database */
    public Arms(Path data) {
        this.data = data;
    }

    /** The database is killed again and again while adults answer; it must come back by itself. */
    public boolean databaseKilled(Services services, int kills, int answers) throws Exception {
        JdbcClient jdbc = services.bean(JdbcClient.class);
        Desk desk = Desk.make(jdbc, ADULTS);
        Books books = new Books();
        Plug plug = new Plug(data);
        List<Double> pauses = new ArrayList<>();
        long began = System.nanoTime();
        Adults adults = Adults.start(ADULTS, desk, items, services, books);
        for (int i = 1; i <= kills; i++) {
            long enough = (long) answers * i / kills;
            Adults.await(() -> books.count() >= enough, RECOVERS.multipliedBy(5), "enough answers between two kills");
            LockSupport.parkNanos(random.nextInt(200_000_000));
            plug.pull();
            long killed = System.nanoTime();
            Adults.await(() -> books.lastAt() > killed, RECOVERS, "a save after a killed database");
            pauses.add((books.lastAt() - killed) / 1e9);
        }
        adults.stop();
        Books.Verdict verdict = books.compare(jdbc, desk);
        print("database killed (kill -9)", kills, verdict, began);
        print("  from the kill to a save, s", pauses);
        return verdict.clean() && verdict.acknowledged() >= answers;
    }

    /** The database stands still, as on a frozen disk, and goes on. */
    public boolean databaseStopped(Services services, int times, int seconds) throws Exception {
        JdbcClient jdbc = services.bean(JdbcClient.class);
        Desk desk = Desk.make(jdbc, ADULTS);
        Books books = new Books();
        Plug plug = new Plug(data);
        List<Double> firsts = new ArrayList<>();
        long began = System.nanoTime();
        Adults adults = Adults.start(ADULTS, desk, items, services, books);
        for (int i = 0; i < times; i++) {
            long before = books.count();
            Adults.await(() -> books.count() > before + 100, RECOVERS, "answers before the stop");
            plug.signal("STOP");
            LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
            long goesOn = System.nanoTime();
            plug.signal("CONT");
            Adults.await(() -> books.lastAt() > goesOn, RECOVERS, "a save after a stopped database");
            firsts.add((books.lastAt() - goesOn) / 1e9);
        }
        adults.stop();
        Books.Verdict verdict = books.compare(jdbc, desk);
        print("database stopped for " + seconds + " s", times, verdict, began);
        print("  first save after it, s (at most " + FIRST_SAVE_LIMIT + ")", firsts);
        return verdict.clean() && Collections.max(firsts) <= FIRST_SAVE_LIMIT;
    }

    public boolean raced(Services services, int pairs) throws Exception {
        int lanes = 3;
        JdbcClient jdbc = services.bean(JdbcClient.class);
        Desk desk = Desk.make(jdbc, lanes);
        Books books = new Books();
        long began = System.nanoTime();
        Racers.Result result = Racers.race(pairs, lanes, desk, items, services, books);
        Books.Verdict verdict = books.compare(jdbc, desk);
        print("pairs racing on one answer", pairs, verdict, began);
        System.out.printf(
                "  one saved, the other shown it: %,d of %,d; silent overwrites: %d%n",
                result.decided(), result.pairs(), result.overwritten());
        return verdict.clean() && result.clean() && result.pairs() == pairs;
    }

    /** The Java process is killed, every second time together with the database, as a power cut does it. */
    public boolean processKilled(Desk desk, int kills) throws Exception {
        Books books = new Books();
        long began = System.nanoTime();
        try (PipeSaver saver = new PipeSaver(data)) {
            Adults adults = Adults.start(ADULTS, desk, items, saver, books);
            for (int i = 1; i <= kills; i++) {
                saver.start();
                long enough = books.count() + 20 + random.nextInt(200);
                Adults.await(() -> books.count() >= enough, RECOVERS, "answers after a start");
                saver.kill();
                if (i % 2 == 0) {
                    new Plug(data).pull();
                }
            }
            saver.start();
            adults.stop();
        }
        try (Services services = Services.start("--attune.data=" + data)) {
            Books.Verdict verdict = books.compare(services.bean(JdbcClient.class), desk);
            print("Java process killed (kill -9), half with the database", kills, verdict, began);
            return verdict.clean();
        }
    }

    /** Without waiting for the disk, a kill must lose answers: else the other arms prove nothing. */
    public boolean control(int kills) throws Exception {
        long began = System.nanoTime();
        long acknowledged = 0;
        long lost = 0;
        int losing = 0;
        try (LooseServer server = LooseServer.start(data)) {
            for (int i = 0; i < kills; i++) {
                Books books = new Books();
                Desk desk;
                try (Services services = Services.start(server.settings())) {
                    desk = Desk.make(services.bean(JdbcClient.class), ADULTS);
                    LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
                    Adults adults = Adults.start(ADULTS, desk, items, services, books);
                    Adults.await(() -> books.count() > 500, RECOVERS, "answers before the kill");
                    LockSupport.parkNanos(random.nextInt(500_000_000));
                    server.kill();
                    adults.stopAtOnce();
                }
                server.startAgain();
                try (Services services = Services.start(server.settings())) {
                    Books.Verdict verdict = books.compare(services.bean(JdbcClient.class), desk);
                    acknowledged += verdict.acknowledged();
                    lost += verdict.lost();
                    losing += verdict.lost() > 0 ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "%-55s n = %d; acknowledged %,d; lost %,d, in %d of the kills (must be some); %.0f s%n",
                "control: not waiting for the disk, database killed", kills, acknowledged, lost, losing, since(began));
        return lost > 0;
    }

    /** For the process that is to be killed: a school of its own, made while the services run. */
    public Desk desk(Services services) {
        return Desk.make(services.bean(JdbcClient.class), ADULTS);
    }

    public Services services() throws IOException {
        lendServerFiles();
        return Services.start("--attune.data=" + data);
    }

    /** The server’s files are large: shared by a link, where the tests have unpacked them. */
    private void lendServerFiles() throws IOException {
        Path files = Path.of("target/test-data");
        if (Files.isDirectory(files)) {
            Files.createDirectories(data);
            try (var entries = Files.list(files)) {
                for (Path entry : entries.filter(
                                one -> one.getFileName().toString().matches("server-[\\d.]+"))
                        .toList()) {
                    Path link = data.resolve(entry.getFileName());
                    if (!Files.exists(link)) {
                        Files.createSymbolicLink(link, entry.toAbsolutePath());
                    }
                }
            }
        }
    }

    private static void print(String arm, int n, Books.Verdict verdict, long began) {
        System.out.printf(
                "%-55s n = %,d; acknowledged %,d; sent again %,d; lost %d; doubled %d; unlike %d; %.0f s%n",
                arm,
                n,
                verdict.acknowledged(),
                verdict.retries(),
                verdict.lost(),
                verdict.doubled(),
                verdict.unlike(),
                since(began));
        verdict.strange().stream().limit(5).forEach(line -> System.out.println("  strange: " + line));
    }

    private static void print(String what, List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        System.out.printf(
                "%-55s n = %d; median %.2f; worst %.2f%n",
                what, sorted.size(), sorted.get(sorted.size() / 2), sorted.getLast());
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
