package org.attune.method.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A choice on the way through the search: with the two greatest strengths on each need, so that a gain costs a few additions. */
final class Pick {

    /** Worse than anything that can be chosen. */
    static final Pick IMPOSSIBLE = new Pick(List.of(), new int[0], new int[0], -1, 0, 0, false);

    private final List<Strategy> strategies;
    private final int[] first;
    private final int[] second;
    private final long cover;
    private final int minutes;
    private final int minutesLeft;
    private final boolean hasRoutine;

    private Pick(
            List<Strategy> strategies,
            int[] first,
            int[] second,
            long cover,
            int minutes,
            int minutesLeft,
            boolean hasRoutine) {
        this.strategies = strategies;
        this.first = first;
        this.second = second;
        this.cover = cover;
        this.minutes = minutes;
        this.minutesLeft = minutesLeft;
        this.hasRoutine = hasRoutine;
    }

    static Pick nothing(int needs, int minutesLeft) {
        return new Pick(List.of(), new int[needs], new int[needs], 0, 0, minutesLeft, false);
    }

    /** Greater cover; then fewer minutes, fewer strategies, the smaller sorted code list. */
    boolean isBetterThan(Pick other) {
        if (cover != other.cover) {
            return cover > other.cover;
        }
        if (minutes != other.minutes) {
            return minutes < other.minutes;
        }
        if (size() != other.size()) {
            return size() < other.size();
        }
        return compareCodes(codes(), other.codes()) < 0;
    }

    /** Lists of one size, each sorted. */
    static int compareCodes(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    Pick with(Candidate candidate, List<Need> needs) {
        List<Strategy> larger = new ArrayList<>(strategies);
        larger.add(candidate.strategy());
        int[] newFirst = first.clone();
        int[] newSecond = second.clone();
        for (int i = 0; i < candidate.needs().length; i++) {
            int need = candidate.needs()[i];
            int strength = candidate.strengths()[i];
            newSecond[need] = Math.max(second[need], Math.min(first[need], strength));
            newFirst[need] = Math.max(first[need], strength);
        }
        return new Pick(
                larger,
                newFirst,
                newSecond,
                cover + gain(candidate, needs),
                minutes + candidate.minutes(),
                minutesLeft - candidate.minutes(),
                hasRoutine || candidate.isRoutine());
    }

    /** What the candidate would add to the cover. */
    long gain(Candidate candidate, List<Need> needs) {
        long gain = 0;
        for (int i = 0; i < candidate.needs().length; i++) {
            int need = candidate.needs()[i];
            int strength = candidate.strengths()[i];
            int best = Math.max(first[need], strength);
            int next = Math.max(second[need], Math.min(first[need], strength));
            int more = Cover.share(best, next) - Cover.share(first[need], second[need]);
            gain += more * Cover.weight(needs.get(need));
        }
        return gain;
    }

    /** Sorted by code. */
    List<Strategy> strategies() {
        return strategies.stream().sorted(Comparator.comparing(Strategy::code)).toList();
    }

    List<String> codes() {
        return strategies.stream().map(Strategy::code).sorted().toList();
    }

    int size() {
        return strategies.size();
    }

    long cover() {
        return cover;
    }

    int minutes() {
        return minutes;
    }

    int minutesLeft() {
        return minutesLeft;
    }

    boolean hasRoutine() {
        return hasRoutine;
    }
}
