package org.attune.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.context.ContextWords.Option;
import org.attune.context.FactList.Fate;
import org.attune.context.FactList.Row;
import org.attune.context.FactList.Why;
import org.attune.roll.NameKey;
import org.attune.roll.RollNames;
import org.attune.roll.RollNames.Named;
import org.attune.roll.Upn;
import org.attune.ui.Formats;

/** Works out what becomes of each line of one list. */
final class FactListRows {

    /** What systems write in a column that asks yes or no. */
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");

    private static final Set<String> NO = Set.of("", "no", "n", "false", "0", "none");
    private static final int FEWEST_CELLS = 2;
    private static final int EXAMPLES = 8;

    private final FactKind kind;
    private final LocalDate since;
    private final LocalDate today;
    private final RollNames.Known roll;
    private final ContextWords words;
    private final List<Option> options;
    private final Map<PupilId, List<StoredFact>> standing;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param standing facts of this kind, ended ones too */
    FactListRows(
            FactKind kind,
            LocalDate since,
            LocalDate today,
            RollNames.Known roll,
            ContextWords words,
            List<StoredFact> standing) {
        this.kind = kind;
        this.since = since;
        this.today = today;
        this.roll = roll;
        this.words = words;
        this.options = words.options(kind);
        this.standing = standing.stream().collect(Collectors.groupingBy(StoredFact::pupil));
    }

    List<Row> of(List<PastedLine> lines) {
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line)));
        return rows;
    }

    private Row row(PastedLine line) {
        if (line.cells().size() < FEWEST_CELLS) {
            return mend(line, String.join(", ", line.cells()), Why.ONE_COLUMN);
        }
        MeantPupil meant = MeantPupil.of(line.pupil(), roll);
        Named pupil = meant.pupil();
        Optional<Option> value = value(line.value());
        if (saysNo(line.value())) {
            return new Row(
                    line.number(), pupil == null ? who(line) : who(pupil), null, Fate.NOTHING, null, null, List.of());
        }
        if (pupil == null) {
            return mend(line, who(line), Objects.requireNonNull(meant.why()), "" + meant.several());
        }
        return value.map(option -> row(line, pupil, option))
                .orElseGet(() -> mend(line, who(pupil), Why.VALUE, line.value(), examples()));
    }

    private Row row(PastedLine line, Named pupil, Option value) {
        Integer before =
                seen.putIfAbsent(pupil.pupil().value() + (kind.isSingle() ? "" : " " + value.code()), line.number());
        if (before != null) {
            return mend(line, who(pupil), Why.TWICE, "" + before);
        }
        FactEntry entry = FactEntry.coded(kind, value.code(), since);
        List<StoredFact> own = standing.getOrDefault(pupil.pupil(), List.of());
        for (StoredFact fact : own) {
            if (value.code().equals(fact.code()) && fact.holdsOn(today)) {
                return row(line, pupil, Fate.SAME, value, Formats.date(fact.startsOn()));
            }
        }
        List<StoredFact> replaced =
                own.stream().filter(fact -> fact.isReplacedBy(entry)).toList();
        for (StoredFact fact : replaced) {
            if (!fact.startsOn().isBefore(since)) {
                return mend(line, who(pupil), Why.NEWER, Formats.date(fact.startsOn()));
            }
        }
        return replaced.stream()
                .filter(fact -> fact.holdsOn(since))
                .findFirst()
                .map(fact -> row(line, pupil, Fate.CHANGED, value, name(fact)))
                .orElseGet(() -> row(line, pupil, Fate.NEW, value));
    }

    /** Except that N is a value of its own for SEN: no special provision. */
    private boolean saysNo(String said) {
        String letters = NameKey.letters(said);
        return NO.contains(letters) && !(kind == FactKind.SEN_PROVISION && letters.equals("n"));
    }

    private Optional<Option> value(String said) {
        String letters = NameKey.letters(said);
        Optional<Option> named = options.stream()
                .filter(option -> letters.equals(NameKey.letters(option.code()))
                        || letters.equals(NameKey.letters(option.name())))
                .findFirst();
        return named.isPresent() || options.size() != 1 || !YES.contains(letters)
                ? named
                : Optional.of(options.getFirst());
    }

    private String name(StoredFact fact) {
        return words.inWords(fact).name() instanceof String name ? name : "";
    }

    private Row row(PastedLine line, Named pupil, Fate fate, Option value, String... more) {
        List<String> said =
                Stream.concat(Stream.of(value.name()), Arrays.stream(more)).toList();
        return new Row(line.number(), who(pupil), pupil.pupil(), fate, value.code(), null, said);
    }

    private static Row mend(PastedLine line, String who, Why why, String... said) {
        return new Row(line.number(), who, null, Fate.TO_MEND, null, why, List.of(said));
    }

    private String examples() {
        return options.stream()
                        .limit(EXAMPLES)
                        .map(option -> option.code() + " (" + option.name() + ")")
                        .collect(Collectors.joining(", "))
                + (options.size() > EXAMPLES ? ", …" : "");
    }

    private static String who(Named pupil) {
        return pupil.className() == null ? pupil.listName() : pupil.listName() + " · " + pupil.className();
    }

    /** As in the list; a number is not shown in full. */
    private static String who(PastedLine line) {
        return line.pupil().stream()
                .map(cell -> Upn.isValid(Upn.tidy(cell)) ? "" + Upn.masked(Upn.tidy(cell)) : cell)
                .collect(Collectors.joining(", "));
    }
}
