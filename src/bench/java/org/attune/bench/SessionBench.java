package org.attune.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What a session holds in the heap with the scoring form open, above one with an empty view (trust.md: at most 150 KB): just opened, when
 * the server still keeps what it sent, and one call later. Then the heap
 * after 1,000 times signing in and out against before (at most 1.02). Real HTTP, the real application in this process; the arms take
 * turns, round by round, and medians count. Ends with 1 where one is over.
 */
public final class SessionBench {

    private static final String WHO = "ruth.lowe";
    private static final String PASSWORD = "bench only, never a school";
    private static final int SESSIONS = 100;
    private static final int ROUNDS = 5;
    private static final int CYCLES = 1000;
    private static final int WARM_UP = 300;
    private static final double MOST_KB = 150;
    private static final double MOST_GROWTH = 1.02;
    private static final double KB = 1024;

    private final BenchApp app;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private SessionBench(BenchApp app) {
        this.app = app;
    }

    public static void main(String[] args) {
        int sessions = args.length > 0 ? Integer.parseInt(args[0]) : SESSIONS;
        boolean holds;
        try (BenchApp app = BenchApp.start(args.length > 1 ? args[1] : "target/bench-session")) {
            app.givePassword(WHO, PASSWORD);
            SessionBench bench = new SessionBench(app);
            holds = bench.heapOfForm(sessions) & bench.heapAfterCycles();
            bench.threads.shutdown();
        }
        System.exit(holds ? 0 : 1);
    }

    private boolean heapOfForm(int sessions) {
        String form = "pupils/" + pupilWithDraft() + "/score";
        Arm empty = new Arm("empty view, just open", browser -> browser.open("bench-empty"));
        Arm emptyLater = new Arm("empty view, one call later", browser -> {
            browser.open("bench-empty");
            browser.settle();
        });
        Arm open = new Arm("form, just open", browser -> browser.openForm(form));
        Arm later = new Arm("form, one call later", browser -> {
            browser.openForm(form);
            browser.settle();
        });
        List<Arm> arms = List.of(empty, emptyLater, open, later);
        arms.forEach(arm -> measure(sessions / 2, arm.act));
        for (int round = 0; round < ROUNDS; round++) {
            arms.forEach(arm -> arm.kilobytes.add(measure(sessions, arm.act)));
        }
        System.out.printf(
                "%-28s %10s %10s %10s   (%d sessions, %d rounds)%n",
                "KB a session", "median", "least", "most", sessions, ROUNDS);
        arms.forEach(arm -> print(arm.name, arm.kilobytes));
        double most = Math.max(
                print("just open: form above empty", open.above(empty)),
                print("later: form above empty", later.above(emptyLater)));
        System.out.printf("most %.0f KB: %s%n%n", MOST_KB, most <= MOST_KB ? "holds" : "IS OVER");
        return most <= MOST_KB;
    }

    /** Kilobytes a session. */
    private double measure(int sessions, Consumer<BenchSession> arm) {
        long before = BenchApp.heap();
        for (int i = 0; i < sessions; i++) {
            visit(arm);
        }
        if (app.sessions() != sessions) {
            throw new IllegalStateException(app.sessions() + " sessions");
        }
        double each = (BenchApp.heap() - before) / KB / sessions;
        app.endSessions();
        return each;
    }

    private boolean heapAfterCycles() {
        for (int i = 0; i < WARM_UP; i++) {
            visitAndLeave();
        }
        long before = BenchApp.heap();
        for (int i = 0; i < CYCLES; i++) {
            visitAndLeave();
        }
        long after = BenchApp.heap();
        double growth = (double) after / before;
        System.out.printf(
                "heap before %.1f MB, after %d times signing in and out %.1f MB: %.4f, most %.2f: %s; sessions left: %d%n",
                before / KB / KB,
                CYCLES,
                after / KB / KB,
                growth,
                MOST_GROWTH,
                growth <= MOST_GROWTH ? "holds" : "IS OVER",
                app.sessions());
        return growth <= MOST_GROWTH;
    }

    private void visitAndLeave() {
        visit(browser -> {
            browser.open("pupils");
            browser.signOut();
        });
    }

    private void visit(Consumer<BenchSession> arm) {
        BenchSession browser = new BenchSession(app.base(), threads);
        browser.signIn(WHO, PASSWORD);
        arm.accept(browser);
        browser.close();
    }

    private long pupilWithDraft() {
        return app.jdbc()
                .sql("select min(draft_pupil_id) from assessment where state = 'DRAFT'")
                .query(Long.class)
                .single();
    }

    private static double print(String name, List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        System.out.printf("%-28s %10.1f %10.1f %10.1f%n", name, median, sorted[0], sorted[sorted.length - 1]);
        return median;
    }

    /** A way to use a session, and what each round measured. */
    private static final class Arm {

        private final String name;
        private final Consumer<BenchSession> act;
        private final List<Double> kilobytes = new ArrayList<>();

        private Arm(String name, Consumer<BenchSession> act) {
            this.name = name;
            this.act = act;
        }

        private List<Double> above(Arm other) {
            return IntStream.range(0, kilobytes.size())
                    .mapToObj(i -> kilobytes.get(i) - other.kilobytes.get(i))
                    .toList();
        }
    }
}
