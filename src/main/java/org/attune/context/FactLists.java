package org.attune.context;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.roll.RollNames;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One fact about many pupils, from a list that somebody pastes: looked through first, then written as one, or not at all. Each fact goes
 * the way of {@link Contexts#record}, with its audit row.
 */
@Service
@Transactional
@PreAuthorize(Rule.SIGNS)
public class FactLists {

    /** What schools hold in lists, and the SENCO alone writes. */
    public static final List<FactKind> KINDS = List.of(
            FactKind.PUPIL_PREMIUM,
            FactKind.FREE_MEALS,
            FactKind.EVER_SIX,
            FactKind.SEN_PROVISION,
            FactKind.SEN_TYPE,
            FactKind.LOOKED_AFTER,
            FactKind.HOME_LANGUAGE);

    private final FactRepository facts;
    private final Contexts contexts;
    private final ContextWords words;
    private final RollNames roll;
    private final Gate gate;
    private final CurrentUsers users;
    private final Clock clock;

    FactLists(
            FactRepository facts,
            Contexts contexts,
            ContextWords words,
            RollNames roll,
            Gate gate,
            CurrentUsers users,
            Clock clock) {
        this.facts = facts;
        this.contexts = contexts;
        this.words = words;
        this.roll = roll;
        this.gate = gate;
        this.users = users;
        this.clock = clock;
    }

    /** What was written, so that it can be taken back. */
    public record Written(List<Put> put) {

        public Written {
            put = List.copyOf(put);
        }
    }

    /** @param instead what it took the place of, as it would go on from the first day */
    public record Put(FactId id, PupilId pupil, @Nullable FactEntry instead) {}

    /**
     * What would become of each line; nothing is written. Two statements and one audit row, however long the list.
     *
     * @throws IllegalArgumentException where the kind is not for lists, the day lies ahead, or the list is too long
     * @throws org.attune.sheet.SheetRefused where it cannot be read
     */
    @Transactional(readOnly = true)
    public FactList check(FactKind kind, LocalDate since, String text) {
        return look(kind, since, text).list();
    }

    /**
     * Puts on record what the list would do, all of it or nothing.
     *
     * @param seen what was on the screen
     * @param leaveOut whether lines that cannot be written may be left out
     * @throws FactListChanged where it would do something else by now
     */
    public Written write(FactList seen, boolean leaveOut) {
        Looked now = look(seen.kind(), seen.since(), seen.text());
        if (!now.list().equals(seen)) {
            throw new FactListChanged();
        }
        if (!leaveOut && !seen.of(FactList.Fate.TO_MEND).isEmpty()) {
            throw new IllegalArgumentException("Some lines are to be mended first");
        }
        List<Put> put = new ArrayList<>();
        for (FactList.Row row : seen.rows()) {
            PupilId pupil = row.pupil();
            String code = row.code();
            if (row.writes() && pupil != null && code != null) {
                FactEntry entry = FactEntry.coded(seen.kind(), code, seen.since());
                FactEntry instead = instead(pupil, entry, now.standing());
                put.add(new Put(contexts.record(pupil, entry), pupil, instead));
            }
        }
        return new Written(put);
    }

    /**
     * Takes all of it off the record again, as a mistake; what it took the place of goes on from the same day.
     *
     * @throws FactListChanged where somebody changed one of them meanwhile
     */
    public void takeBack(Written written) {
        for (Put put : written.put()) {
            boolean stands =
                    standing(put.id()).filter(fact -> fact.endsOn() == null).isPresent();
            if (!stands) {
                throw new FactListChanged();
            }
            contexts.withdraw(put.id());
            if (put.instead() != null) {
                contexts.record(put.pupil(), put.instead());
            }
        }
    }

    /** @param standing all facts of the kind, ended ones too */
    private record Looked(FactList list, List<StoredFact> standing) {}

    private Looked look(FactKind kind, LocalDate since, String text) {
        LocalDate today = LocalDate.now(clock);
        List<PastedLine> lines = PastedLine.of(text);
        if (!KINDS.contains(kind) || since.isAfter(today) || lines.size() > FactList.MOST_LINES) {
            throw new IllegalArgumentException("No list of this kind, day or length");
        }
        CurrentUser user = gate.toList(kind.part().audited() + "-list", 0);
        List<StoredFact> standing = facts.ofKind(user.school().value(), kind);
        FactListRows rows = new FactListRows(kind, since, today, roll.today(), words, standing);
        return new Looked(new FactList(kind, since, text, rows.of(lines)), standing);
    }

    /** The fact that the new one ends, as it would go on from the first day of the new one. */
    private static @Nullable FactEntry instead(PupilId pupil, FactEntry entry, List<StoredFact> standing) {
        return standing.stream()
                .filter(fact -> fact.pupil().equals(pupil) && fact.isReplacedBy(entry) && fact.holdsOn(entry.from()))
                .findFirst()
                .map(fact ->
                        new FactEntry(fact.kind(), fact.code(), null, null, fact.note(), entry.from(), fact.endsOn()))
                .orElse(null);
    }

    private Optional<StoredFact> standing(FactId id) {
        return facts.standing(users.current().school().value(), id.value());
    }
}
