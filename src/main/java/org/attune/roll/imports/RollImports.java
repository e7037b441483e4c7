package org.attune.roll.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.attune.roll.GroupKind;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
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
    private final RowsReader reader;
    private final Clock clock;

    RollImports(
            RollTables tables,
            ImportWriter writer,
            Mappings mappings,
            CurrentUsers users,
            RowsReader reader,
            Clock clock) {
        this.tables = tables;
        this.writer = writer;
        this.mappings = mappings;
        this.users = users;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * A file, read.
     *
     * @param mapping which column is what; fixed where {@link RollFile} has columns of its own
     * @param remembered whether the columns were matched so at the last import of a file with these headings
     */
    public record Proposal(RollFile file, ColumnMapping mapping, boolean remembered) {

        /** Whether the person has columns to match. */
        public boolean isTable() {
            return file instanceof RollFile.Table;
        }
    }

    /** What an import did; counts of pupils, and of staff apart. */
    public record Imported(
            int added,
            int changed,
            int unchanged,
            int leftOut,
            int left,
            List<String> newClasses,
            List<String> newGroups,
            StaffCounts staff) {}

    /** Counts of staff. */
    public record StaffCounts(int added, int changed, int unchanged) {

        public static final StaffCounts NONE = new StaffCounts(0, 0, 0);
    }

    /**
     * Reads a file, or a pasted list, whatever kind it is, and proposes which column is what.
     *
     * @throws org.attune.sheet.SheetRefused when it is of no kind we know, broken, or too large
     */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public Proposal read(byte[] file) {
        return read(file, null);
    }

    /**
     * The same for one part of it.
     *
     * @param part one of {@link RollFile#parts}: a sheet of a workbook, or a school
     */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public Proposal read(byte[] file, @Nullable String part) {
        RollFile open = RollFile.open(file, part);
        return switch (open) {
            case RollFile.Table table ->
                mappings.remembered(users.current().school(), table.sheet().headers())
                        .map(mapping -> new Proposal(table, mapping, true))
                        .orElseGet(() -> new Proposal(
                                table, ColumnMapping.proposed(table.sheet().headers()), false));
            case RollFile.Transfer transfer -> new Proposal(transfer, Ctf.MAPPING, false);
            case RollFile.Roster roster -> new Proposal(roster, ColumnMapping.NONE, false);
        };
    }

    /** Which column is what, when the person says that the table lists pupils, or staff. */
    @PreAuthorize(Rule.ADMINISTERS)
    public ColumnMapping propose(RollFile.Table table, Subject subject) {
        return ColumnMapping.proposed(table.sheet().headers(), subject);
    }

    /** The fate of every row; changes nothing. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public DryRun check(RollFile file, ColumnMapping mapping, Decisions decisions) {
        return plan(file, mapping, decisions).dryRun();
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
            RollFile file, ColumnMapping mapping, Decisions decisions, DryRun seen, IntConsumer progress) {
        CurrentUser user = users.current();
        tables.lock(user.school());
        ImportPlan plan = plan(file, mapping, decisions);
        plan.requireReady(decisions, seen);
        if (file instanceof RollFile.Table table) {
            mappings.remember(user.school(), table.sheet().headers(), mapping);
        }
        try {
            return writer.write(user, plan, decisions, progress);
        } catch (DataIntegrityViolationException sameForTheDatabase) {
            // Two values that we tell apart and the database does not: nothing is kept.
            throw new ImportRefused("same-value");
        }
    }

    private ImportPlan plan(RollFile file, ColumnMapping mapping, Decisions decisions) {
        if (file instanceof RollFile.Table && !mapping.missing().isEmpty()) {
            throw new ImportRefused("columns");
        }
        SchoolId school = users.current().school();
        LocalDate today = LocalDate.now(clock);
        Rows read = reader.read(file, mapping, tables.openGroups(school), today);
        Planner planner = new Planner(new KnownPupils(tables.pupils(school, today)), decisions.answers());
        List<PlannedRow> rows = planner.plan(read.pupils());
        List<PlannedStaff> staff = read.staff().isEmpty()
                ? List.of()
                : new StaffPlanner(tables.staff(school, today), decisions.answers()).plan(read.staff());
        Set<String> open = tables.open(school);
        return new ImportPlan(
                rows,
                staff,
                read.whole() ? planner.absent(rows) : List.of(),
                NewGroups.of(GroupKind.CLASS, rows, staff, open),
                NewGroups.of(GroupKind.GROUP, rows, staff, open),
                read.notes());
    }
}
