package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator decided.
 *
 * @param answers to possible matches, by line
 * @param leaveOutRejected import the rest without the rows that are rejected
 * @param leavers pupils absent from the file who left
 * @param leftOn their last day; needed when there are leavers
 */
public record Decisions(
        Map<Integer, Answer> answers,
        boolean leaveOutRejected,
        Set<PupilId> leavers,
        @Nullable LocalDate leftOn) {

    public static final Decisions NONE = new Decisions(Map.of(), false, Set.of(), null);

    public Decisions {
        answers = Map.copyOf(answers);
        leavers = Set.copyOf(leavers);
    }

    public Decisions answered(int line, Answer answer) {
        Map<Integer, Answer> more = new HashMap<>(answers);
        more.put(line, answer);
        return new Decisions(more, leaveOutRejected, leavers, leftOn);
    }

    public Decisions leavingOutRejected(boolean on) {
        return new Decisions(answers, on, leavers, leftOn);
    }

    public Decisions withLeavers(Set<PupilId> pupils, @Nullable LocalDate lastDay) {
        return new Decisions(answers, leaveOutRejected, pupils, lastDay);
    }
}
