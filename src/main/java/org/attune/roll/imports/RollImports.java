package org.attune.roll.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.attune.sheet.Sheet;
import org.attune.sheet.SheetLimits;
import org.attune.sheet.SheetReader;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roll from a file, in three steps: read it, see what would change, import all of it or nothing. */
@Service
@Transactional
public class RollImports {

    private final RollTables tables;
    private final ImportWriter writer;
    private final Mappings mappings;
    private final CurrentUsers users;
    private final Clock clock;

    RollImports(RollTables tables, ImportWriter writer, Mappings mappings, CurrentUsers users, Clock clock) {
        this.tables = tables;
        this.writer = writer;
        this.mappings = mappings;
        this.users = users;
        this.clock = clock;
    }

    /** @param remembered whether the columns were matched so at the last import of a file with these headings */
    public record Proposal(Sheet sheet, ColumnMapping mapping, boolean remembered) {}

    /** What an import did; counts of pupils. */
    public record Imported(int added, int changed, int unchanged, int leftOut, int left, List<String> newClasses) {}

    /**
     * Reads a file, or a pasted list, and proposes which column is what.
     *
     * @throws org.attune.sheet.SheetRefused when it is no table, or too large
     */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public Proposal read(byte[] file) {
        Sheet sheet = new SheetReader(SheetLimits.USUAL).read(file);
        return mappings.remembered(users.current().school(), sheet.headers())
                .map(mapping -> new Proposal(sheet, mapping, true))
                .orElseGet(() -> new Proposal(sheet, ColumnMapping.proposed(sheet.headers()), false));
    }

    /** The fate of every row; changes nothing. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public DryRun check(Sheet sheet, ColumnMapping mapping, Decisions decisions) {
        return plan(sheet, mapping, decisions).dryRun();
    }

    /**
     * Carries the dry run out in one transaction.
     *
     * @param seen the dry run that the administrator agreed to
     * @param progress told how many rows are done, now and then
     * @throws ImportRefused when a question is open, a rejected row is not left out, or the roll has changed since
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public Imported carryOut(
            Sheet sheet, ColumnMapping mapping, Decisions decisions, DryRun seen, IntConsumer progress) {
        CurrentUser user = users.current();
        tables.lock(user.school());
        ImportPlan plan = plan(sheet, mapping, decisions);
        plan.requireReady(decisions, seen);
        mappings.remember(user.school(), sheet.headers(), mapping);
        return writer.write(user, plan, decisions, progress);
    }

    private ImportPlan plan(Sheet sheet, ColumnMapping mapping, Decisions decisions) {
        if (!mapping.missing().isEmpty()) {
            throw new ImportRefused("columns");
        }
        SchoolId school = users.current().school();
        LocalDate today = LocalDate.now(clock);
        Planner planner = new Planner(new KnownPupils(tables.pupils(school, today)), decisions.answers());
        List<PlannedRow> rows = planner.plan(sheet.rows().stream()
                .map(row -> RowReader.read(mapping, row, today))
                .toList());
        return new ImportPlan(rows, planner.absent(rows), newClasses(rows, tables.openClasses(school)));
    }

    private static List<String> newClasses(List<PlannedRow> rows, Set<String> known) {
        return rows.stream()
                .filter(row -> row.fate() == Fate.NEW || row.fate() == Fate.CHANGED)
                .map(row -> row.row().className())
                .filter(name -> name != null && !known.contains(KnownPupils.folded(name)))
                .collect(Collectors.toMap(KnownPupils::folded, name -> name, (first, again) -> first))
                .values()
                .stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
