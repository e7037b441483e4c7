package org.attune.bench.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every answer that was sent, and every one that was acknowledged; at the end they are compared with the tables, row by row. */
final class Books {

    private final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Row> acknowledged = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> strange = new ConcurrentLinkedQueue<>();
    private final AtomicLong retries = new AtomicLong();
    private volatile long lastAt = System.nanoTime();

    private record Row(long assessment, String item, int response, int version) {}

    private record Key(long assessment, String item) {}

    /**
     * @param lost acknowledged, but not in the log of changes as acknowledged
     * @param doubled in the log twice, or never sent, or a version twice or left out
     * @param unlike answers that are not the last change of their item, and changes without their audit row
     */
    record Verdict(long acknowledged, long retries, long lost, long doubled, long unlike, List<String> strange) {

        boolean clean() {
            return lost == 0 && doubled == 0 && unlike == 0 && strange.isEmpty();
        }
    }

    void sending(Answer answer) {
        sent.add(answer.command());
    }

    void retrying() {
        retries.incrementAndGet();
    }

    void acknowledged(Answer answer, int version) {
        acknowledged.put(answer.command(), new Row(answer.assessment(), answer.item(), answer.response(), version));
        lastAt = System.nanoTime();
    }

    /** Something that must not come about here. */
    void strange(String what) {
        strange.add(what);
    }

    long count() {
        return acknowledged.size();
    }

    /** When the last acknowledgement came, as {@link System#nanoTime} tells it. */
    long lastAt() {
        return lastAt;
    }

    Verdict compare(JdbcClient jdbc, Desk desk) {
        Map<UUID, Row> stored = new HashMap<>();
        Map<Key, Row> last = new HashMap<>();
        Map<Key, Set<Integer>> versions = new HashMap<>();
        long doubled = 0;
        List<Map.Entry<UUID, Row>> changes = jdbc.sql(
                        "select command_id, assessment_id, item, response, version from answer_change where school_id = ? order by id")
                .param(desk.school())
                .query((row, n) -> Map.entry(
                        UUID.fromString(row.getString(1)),
                        new Row(row.getLong(2), row.getString(3), row.getInt(4), row.getInt(5))))
                .list();
        for (Map.Entry<UUID, Row> change : changes) {
            Row row = change.getValue();
            Key key = new Key(row.assessment, row.item);
            boolean twice = stored.put(change.getKey(), row) != null
                    || !versions.computeIfAbsent(key, k -> new HashSet<>()).add(row.version)
                    || !sent.contains(change.getKey());
            doubled += twice ? 1 : 0;
            last.merge(key, row, (one, two) -> one.version > two.version ? one : two);
        }
        doubled += versions.values().stream()
                .filter(all -> all.size() != all.stream().mapToInt(v -> v).max().orElse(0))
                .count();
        long lost = acknowledged.entrySet().stream()
                .filter(one -> !one.getValue().equals(stored.get(one.getKey())))
                .count();
        return new Verdict(
                acknowledged.size(),
                retries.get(),
                lost,
                doubled,
                unlike(jdbc, desk, last, changes.size()),
                List.copyOf(strange));
    }

    private static long unlike(JdbcClient jdbc, Desk desk, Map<Key, Row> last, long changes) {
        List<Row> answers = jdbc.sql("select assessment_id, item, response, version from answer where school_id = ?")
                .param(desk.school())
                .query((row, n) -> new Row(row.getLong(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .list();
        Long audited = jdbc.sql("select count(*) from audit where school_id = ? and act = 'WRITE'")
                .param(desk.school())
                .query(Long.class)
                .single();
        long other = answers.stream()
                .filter(answer -> !answer.equals(last.get(new Key(answer.assessment, answer.item))))
                .count();
        return other + Math.abs(answers.size() - last.size()) + Math.abs(audited - changes);
    }
}
