package org.attune.method.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.method.change.ChangeRules;
import org.attune.method.change.GroupChange;
import org.attune.method.change.StoredLine;
import org.attune.method.change.StrandChange;
import org.attune.method.change.Verdict;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Reference;
import org.attune.method.instrument.Strand;

/** What changed for each member between two findings. Source: method.md, “Change”. */
final class Moves {

    private final Map<String, GroupChange> byStrand = new LinkedHashMap<>();
    private final Map<Long, Map<String, Verdict>> verdicts = new LinkedHashMap<>();
    /** By the reference itself, of which there is one for a strand and band: to compare its figures each time would cost more. */
    private final Map<Reference, Map<Alike, Optional<Verdict>>> known = new IdentityHashMap<>();

    /** What a verdict depends on, besides the reference. */
    private record Alike(int length, int items, int pairs, int difference, boolean sameLead, boolean barred) {}

    Moves(Instrument instrument, ChangeRules rules, Collection<Member> members) {
        for (Strand strand : instrument.strands()) {
            List<StrandChange> changes = new ArrayList<>();
            for (Member member : members) {
                change(instrument, rules, strand, member).ifPresent(change -> {
                    changes.add(change);
                    verdict(change)
                            .ifPresent(verdict -> verdicts.computeIfAbsent(member.id(), none -> new LinkedHashMap<>())
                                    .put(strand.code(), verdict));
                });
            }
            byStrand.put(strand.code(), GroupChange.of(strand, changes, this::verdict));
        }
    }

    GroupChange of(Strand strand) {
        return byStrand.getOrDefault(strand.code(), GroupChange.of(strand, List.of()));
    }

    Movement movement() {
        return new Movement(
                verdicts,
                byStrand.values().stream().mapToDouble(GroupChange::byChance).sum());
    }

    /** Exact arithmetic is slow; few differences are new. */
    private Optional<Verdict> verdict(StrandChange change) {
        Alike key = new Alike(
                change.length(),
                change.items(),
                change.pairs(),
                change.sumAfter() - change.sumBefore(),
                change.sameLead(),
                change.bar().isPresent());
        return known.computeIfAbsent(change.reference(), first -> new HashMap<>())
                .computeIfAbsent(key, first -> change.verdict());
    }

    private static Optional<StrandChange> change(
            Instrument instrument, ChangeRules rules, Strand strand, Member member) {
        Sighting now = member.now();
        Sighting before = member.before();
        if (now == null || before == null || !now.instrument().equals(instrument.id())) {
            return Optional.empty();
        }
        Sighting.Line later = now.strands().get(strand.code());
        Sighting.Line earlier = before.strands().get(strand.code());
        return later == null || earlier == null
                ? Optional.empty()
                : Optional.of(rules.between(
                        strand,
                        new StoredLine(before.instrument(), before.band(), earlier.answers()),
                        new StoredLine(now.instrument(), now.band(), later.answers()),
                        before.lead() == now.lead()));
    }
}
