package org.attune.bench.faults;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.method.instrument.Item;
import org.springframework.dao.DataAccessException;

/** Two adults who both saw the same version answer the same item at the same moment, over and over, in several forms at once. */
final class Racers {

    private final AtomicLong pairs = new AtomicLong();
    private final AtomicLong decided = new AtomicLong();
    private final AtomicLong overwritten = new AtomicLong();

    /**
     * @param decided pairs of which exactly one was saved, and the other was shown the answer that was
     * @param overwritten pairs in which both were told that theirs was saved
     */
    record Result(long pairs, long decided, long overwritten) {

        boolean clean() {
            return decided == pairs && overwritten == 0;
        }
    }

    static Result race(int pairs, int lanes, Desk desk, List<Item> items, Saver saver, Books books) throws Exception {
        Racers racers = new Racers();
        try (ExecutorService runners = Executors.newFixedThreadPool(lanes * 3)) {
            List<Callable<Void>> work = new java.util.ArrayList<>();
            for (int lane = 0; lane < lanes; lane++) {
                long assessment = desk.assessments().get(lane);
                int own = pairs / lanes + (lane < pairs % lanes ? 1 : 0);
                work.add(() -> racers.lane(own, assessment, desk, items, saver, books, runners));
            }
            for (Future<Void> done : runners.invokeAll(work)) {
                done.get();
            }
        }
        return new Result(racers.pairs.get(), racers.decided.get(), racers.overwritten.get());
    }

    private Void lane(
            int rounds, long assessment, Desk desk, List<Item> items, Saver saver, Books books, ExecutorService runners)
            throws Exception {
        int[] versions = new int[items.size()];
        CyclicBarrier start = new CyclicBarrier(2);
        for (int i = 0; i < rounds; i++) {
            int at = i % items.size();
            String item = items.get(at).code();
            Answer one = new Answer(desk.username(), assessment, item, i % 2, versions[at], UUID.randomUUID());
            Answer two = new Answer(desk.other(), assessment, item, 3 + i % 2, versions[at], UUID.randomUUID());
            books.sending(one);
            books.sending(two);
            Future<Saver.Outcome> second = runners.submit(() -> go(start, two, saver, books));
            Saver.Outcome first = go(start, one, saver, books);
            versions[at] = judge(one, first, two, second.get(), books);
        }
        return null;
    }

    private static Saver.Outcome go(CyclicBarrier start, Answer answer, Saver saver, Books books) throws Exception {
        start.await();
        while (true) {
            try {
                return saver.save(answer);
            } catch (DataAccessException noAnswer) {
                books.retrying();
            }
        }
    }

    private int judge(Answer one, Saver.Outcome first, Answer two, Saver.Outcome second, Books books) {
        pairs.incrementAndGet();
        if (first instanceof Saver.Outcome.Saved && second instanceof Saver.Outcome.Saved(int version)) {
            overwritten.incrementAndGet();
            return version;
        }
        boolean firstWon = first instanceof Saver.Outcome.Saved;
        Answer winner = firstWon ? one : two;
        Saver.Outcome won = firstWon ? first : second;
        Saver.Outcome lost = firstWon ? second : first;
        if (won instanceof Saver.Outcome.Saved(int version)) {
            books.acknowledged(winner, version);
            if (lost.equals(new Saver.Outcome.Conflict(version, winner.response()))) {
                decided.incrementAndGet();
            }
            return version;
        }
        books.strange("neither of a pair was saved: " + first + ", " + second);
        return one.seenVersion();
    }
}
