package org.attune.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.attune.method.instrument.Item;

/** Each answers in a form of their own without end, and sends an answer again, as the page does, until it is acknowledged. */
final class Adults {

    private static final Duration BREATH = Duration.ofMillis(50);

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean go = true;

    private Adults() {}

    static Adults start(int count, Desk desk, List<Item> items, Saver saver, Books books) {
        Adults adults = new Adults();
        for (int i = 0; i < count; i++) {
            long assessment = desk.assessments().get(i);
            Random random = new Random(i);
            adults.threads.add(Thread.ofPlatform()
                    .name("adult " + i)
                    .start(() -> adults.answer(desk.username(), assessment, items, random, saver, books)));
        }
        return adults;
    }

    /** Whoever waits for an acknowledgement gets it first. */
    void stop() throws InterruptedException {
        go = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** What is under way is given up: for the arm that is to lose. */
    void stopAtOnce() throws InterruptedException {
        go = false;
        threads.forEach(Thread::interrupt);
        stop();
    }

    static void await(BooleanSupplier done, Duration limit, String what) {
        long end = System.nanoTime() + limit.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not within " + limit.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    private void answer(String username, long assessment, List<Item> items, Random random, Saver saver, Books books) {
        Map<String, Integer> versions = new HashMap<>();
        for (int i = 0; go; i++) {
            String item = items.get(i % items.size()).code();
            int seen = versions.getOrDefault(item, 0);
            Answer answer = new Answer(username, assessment, item, random.nextInt(5), seen, UUID.randomUUID());
            books.sending(answer);
            versions.put(item, untilAnswered(answer, saver, books));
        }
    }

    private int untilAnswered(Answer answer, Saver saver, Books books) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                switch (saver.save(answer)) {
                    case Saver.Outcome.Saved(int version) -> {
                        books.acknowledged(answer, version);
                        return version;
                    }
                    case Saver.Outcome.Conflict(int version, int response) -> {
                        books.strange("conflict with nobody on " + answer.item() + " " + version);
                        return version;
                    }
                    case Saver.Outcome.Other(String what) -> books.strange(what);
                }
            } catch (Exception noAnswer) {
                books.retrying();
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
        return answer.seenVersion();
    }
}
