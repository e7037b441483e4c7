package org.attune.method.timetable;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.method.timetable.NotPlaced.Reason;

/**
 * Sessions into the slots of one adult: first fit, longest first. The same input gives the same week. A change of the rule is a new class
 * with a new version. Source: method.md, “The action plan”, rule 6; src/docs/method/timetable.md.
 */
public final class Placing {

    public static final String VERSION = "1";

    /** A larger group is no small group. Source: decision 0522. */
    public static final int MOST_TOGETHER = 6;

    private static final Comparator<Turn> LONGEST_FIRST = Comparator.comparingInt((Turn turn) -> -turn.wanted.minutes)
            .thenComparingInt(Turn::number)
            .thenComparing(turn -> turn.wanted.strategy)
            .thenComparing(turn -> turn.wanted.plans.getFirst());

    private final List<Slot> slots;
    private final Collection<Busy> busy;
    private final List<Session> placed = new ArrayList<>();
    private final Map<Wanted, Set<DayOfWeek>> days = new HashMap<>();

    private Placing(List<Slot> slots, Collection<Busy> busy) {
        this.slots = slots;
        this.busy = busy;
    }

    /** One adult’s week. */
    public static Timetable of(Collection<Slot> slots, Collection<Wish> wishes, Collection<Busy> busy) {
        List<Slot> joined = Slot.joined(slots);
        return new Placing(joined, busy).place(together(wishes));
    }

    private Timetable place(List<Wanted> wanted) {
        Map<Wanted, Reason> first = new LinkedHashMap<>();
        Map<Wanted, Integer> missing = new HashMap<>();
        wanted.stream().flatMap(Wanted::turns).sorted(LONGEST_FIRST).forEach(turn -> {
            if (!fits(turn.wanted)) {
                first.putIfAbsent(turn.wanted, reason(turn.wanted));
                missing.merge(turn.wanted, 1, Integer::sum);
            }
        });
        List<NotPlaced> not = first.entrySet().stream()
                .map(entry -> entry.getKey().notPlaced(missing.getOrDefault(entry.getKey(), 0), entry.getValue()))
                .sorted(Comparator.comparing(NotPlaced::strategy)
                        .thenComparing(one -> one.plans().getFirst()))
                .toList();
        return new Timetable(
                placed.stream().sorted(Session.IN_ORDER).toList(),
                not,
                slots.stream().mapToInt(Slot::minutes).sum());
    }

    /** Whether there was a place; it is taken then. Never twice on a day, whoever does it. */
    private boolean fits(Wanted wanted) {
        if (wanted.adults > 1) {
            return false;
        }
        Set<DayOfWeek> taken = days.computeIfAbsent(wanted, one -> new HashSet<>(one.taken));
        for (Slot slot : slots) {
            Optional<LocalTime> start =
                    taken.contains(slot.day()) ? Optional.empty() : start(slot, wanted, busyOf(wanted));
            if (start.isPresent()) {
                placed.add(new Session(wanted.strategy, wanted.plans, slot.day(), start.get(), wanted.minutes));
                taken.add(slot.day());
                return true;
            }
        }
        return false;
    }

    /** The earliest start: that of the slot, or the end of what is in the way. */
    private Optional<LocalTime> start(Slot slot, Wanted wanted, List<Busy> elsewhere) {
        return Stream.of(
                        Stream.of(slot.from()),
                        placed.stream().filter(one -> one.day() == slot.day()).map(Session::to),
                        elsewhere.stream()
                                .filter(one -> one.day() == slot.day())
                                .map(Busy::to))
                .flatMap(times -> times)
                .filter(time -> !time.isBefore(slot.from()))
                .sorted()
                .filter(time -> isFree(slot, time, wanted.minutes, elsewhere))
                .findFirst();
    }

    private boolean isFree(Slot slot, LocalTime start, int minutes, List<Busy> elsewhere) {
        LocalTime end = start.plusMinutes(minutes);
        return end.isAfter(start)
                && !end.isAfter(slot.to())
                && placed.stream().noneMatch(one -> one.meets(slot.day(), start, end))
                && elsewhere.stream().noneMatch(one -> one.meets(slot.day(), start, end));
    }

    private List<Busy> busyOf(Wanted wanted) {
        return busy.stream().filter(one -> wanted.plans.contains(one.plan())).toList();
    }

    private Reason reason(Wanted wanted) {
        if (wanted.adults > 1) {
            return Reason.MORE_ADULTS;
        }
        if (slots.isEmpty()) {
            return Reason.NO_SLOT;
        }
        List<Slot> longEnough =
                slots.stream().filter(slot -> slot.minutes() >= wanted.minutes).toList();
        if (longEnough.isEmpty()) {
            return Reason.TOO_LONG;
        }
        Set<DayOfWeek> taken = days.getOrDefault(wanted, wanted.taken);
        List<Slot> other =
                longEnough.stream().filter(slot -> !taken.contains(slot.day())).toList();
        if (other.isEmpty()) {
            return Reason.NO_OTHER_DAY;
        }
        boolean roomWithout =
                other.stream().anyMatch(slot -> start(slot, wanted, List.of()).isPresent());
        return roomWithout ? Reason.PUPIL_ELSEWHERE : Reason.NO_ROOM;
    }

    /** Pupils of one company whose plans hold the same strategy come together, at most six; the smallest plan first. */
    private static List<Wanted> together(Collection<Wish> wishes) {
        record Key(String strategy, int minutes, int times, long company, long alone) {}
        Map<Key, List<Wish>> byKey = new LinkedHashMap<>();
        wishes.stream()
                .filter(wish -> wish.times() > 0)
                .sorted(Comparator.comparingLong(Wish::plan))
                .forEach(wish -> byKey.computeIfAbsent(
                                new Key(
                                        wish.strategy(),
                                        wish.minutes(),
                                        wish.times(),
                                        wish.shared() ? wish.company() : 0,
                                        wish.shared() ? 0 : wish.plan()),
                                key -> new ArrayList<>())
                        .add(wish));
        return byKey.values().stream().flatMap(Placing::groups).toList();
    }

    private static Stream<Wanted> groups(List<Wish> wishes) {
        Map<Integer, List<Wish>> groups = new TreeMap<>();
        for (int i = 0; i < wishes.size(); i++) {
            groups.computeIfAbsent(i / MOST_TOGETHER, number -> new ArrayList<>())
                    .add(wishes.get(i));
        }
        return groups.values().stream().map(Wanted::of);
    }

    private record Wanted(String strategy, int minutes, int times, int adults, List<Long> plans, Set<DayOfWeek> taken) {

        static Wanted of(List<Wish> wishes) {
            Wish one = wishes.getFirst();
            return new Wanted(
                    one.strategy(),
                    one.minutes(),
                    one.times(),
                    wishes.stream().mapToInt(Wish::adults).max().orElse(1),
                    wishes.stream().map(Wish::plan).toList(),
                    wishes.stream().flatMap(wish -> wish.taken().stream()).collect(Collectors.toUnmodifiableSet()));
        }

        Stream<Turn> turns() {
            return Stream.iterate(1, n -> n + 1).limit(times).map(n -> new Turn(this, n));
        }

        NotPlaced notPlaced(int sessions, Reason reason) {
            return new NotPlaced(strategy, plans, minutes, sessions, reason);
        }
    }

    private record Turn(Wanted wanted, int number) {}
}
