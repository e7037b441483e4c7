package org.attune.roll.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attune.roll.GroupId;
import org.attune.roll.YearGroups;
import org.attune.roll.year.YearDraft.ClassMove;
import org.jspecify.annotations.Nullable;

/**
 * A first plan: everyone moves up into the class that has the next year group now; the oldest leave. Where it is not plain, nothing is
 * proposed, and the administrator decides.
 */
final class YearProposals {

    private final List<YearSource> sources;

    private YearProposals(List<YearSource> sources) {
        this.sources = sources;
    }

    static YearDraft draft(YearRoll roll, LocalDate firstDay) {
        List<YearSource> sources = YearSource.of(roll, firstDay);
        YearProposals proposals = new YearProposals(sources);
        List<ClassMove> moves = sources.stream().map(proposals::move).toList();
        return new YearDraft(firstDay, firstDay.minusDays(1), null, moves, List.of(), List.of(), List.of());
    }

    private ClassMove move(YearSource source) {
        String year = source.yearGroup();
        long from = source.group().id();
        if (year == null) {
            return new ClassMove(from, null, null, null);
        }
        String next = YearGroups.next(year).orElse(null);
        if (next == null || isOldest(year)) {
            return new ClassMove(from, year, Fate.LEAVES, null);
        }
        List<YearSource> there = of(next);
        if (next.equals(year) || there.stream().anyMatch(one -> one.group().id() == from)) {
            return new ClassMove(from, year, Fate.STAYS, null);
        }
        YearSource to = next(source, there);
        return to == null
                ? new ClassMove(from, year, null, null)
                : new ClassMove(
                        from, year, Fate.MOVES, Place.of(new GroupId(to.group().id())));
    }

    /** The only one; else the one that is called alike (2A, 3A); else the one in the same place where there are as many. */
    private @Nullable YearSource next(YearSource source, List<YearSource> there) {
        if (there.size() == 1) {
            return there.getFirst();
        }
        String plain = plain(source);
        List<YearSource> alike =
                there.stream().filter(one -> plain(one).equals(plain)).toList();
        if (alike.size() == 1 && !plain.isBlank()) {
            return alike.getFirst();
        }
        List<YearSource> beside = of(Objects.requireNonNull(source.yearGroup()));
        return beside.size() == there.size() ? there.get(beside.indexOf(source)) : null;
    }

    private List<YearSource> of(String year) {
        return new ArrayList<>(
                sources.stream().filter(one -> year.equals(one.yearGroup())).toList());
    }

    private boolean isOldest(String year) {
        return sources.stream()
                        .noneMatch(one -> one.yearGroup() != null
                                && !one.yearGroup().equals("X")
                                && YearGroups.order(one.yearGroup()) > YearGroups.order(year))
                && !year.equals("X");
    }

    /** The name without its year: “2A” and “3A” are alike, “Oak” and “Elm” are not. */
    private static String plain(YearSource source) {
        return source.group()
                .name()
                .replaceAll("(?i)\\b(year|yr|y|class)\\s*", "")
                .replaceAll("\\d+", "")
                .replaceAll("^R(?=[A-Z]$)", "")
                .strip();
    }
}
