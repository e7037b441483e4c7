package org.attune.roll.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attune.roll.StaffDetails;
import org.attune.roll.Upn;
import org.attune.roll.imports.RowFate.Change;
import org.attune.roll.imports.RowFate.Like;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff of the file with their fate.
 *
 * @param adult whom it changes; none for someone new, and while a question is open
 * @param asked who it may be, where there was a question
 */
record PlannedStaff(
        StaffRow row,
        Fate fate,
        @Nullable KnownStaff adult,
        @Nullable KnownStaff asked,
        List<Problem> problems) {

    static PlannedStaff rejected(StaffRow row, List<Problem> problems) {
        return new PlannedStaff(row, Fate.REJECTED, null, null, problems);
    }

    static PlannedStaff open(StaffRow row, KnownStaff asked) {
        return new PlannedStaff(row, Fate.POSSIBLE, null, asked, List.of());
    }

    static PlannedStaff fresh(StaffRow row, @Nullable KnownStaff asked) {
        return new PlannedStaff(row, Fate.NEW, null, asked, List.of());
    }

    /** Someone who left is not brought back by a file: their account would open with it. */
    static PlannedStaff of(StaffRow row, KnownStaff adult, @Nullable KnownStaff asked) {
        if (adult.left()) {
            return rejected(row, List.of(Problem.of(Field.LAST_NAME, "staff-left")));
        }
        PlannedStaff changed = new PlannedStaff(row, Fate.CHANGED, adult, asked, List.of());
        return changed.changes().isEmpty() ? new PlannedStaff(row, Fate.UNCHANGED, adult, asked, List.of()) : changed;
    }

    boolean isRenamed() {
        return adult != null
                && !(adult.details()
                                .firstName()
                                .equals(row.over(adult.details()).firstName())
                        && adult.details()
                                .lastName()
                                .equals(row.over(adult.details()).lastName()));
    }

    boolean isLinked() {
        return row.sourcedId() != null && (adult == null || !adult.sourcedIds().contains(row.sourcedId()));
    }

    Stays stays() {
        return Stays.of(row.works(), adult == null ? List.of() : adult.works());
    }

    RowFate shown() {
        return new RowFate(
                row.file(),
                row.line(),
                row.alsoLines(),
                row.name(),
                Subject.STAFF,
                fate,
                null,
                changes(),
                false,
                problems,
                asked == null
                        ? null
                        : new Like(
                                null, asked.name(), null, null, asked.details().email()));
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (adult == null) {
            return fate == Fate.NEW ? stays().changes(Field.WORKS_WITH) : changes;
        }
        StaffDetails old = adult.details();
        StaffDetails now = row.over(old);
        add(changes, Field.FIRST_NAME, old.firstName(), now.firstName());
        add(changes, Field.LAST_NAME, old.lastName(), now.lastName());
        add(changes, Field.JOB, old.job(), now.job());
        add(changes, Field.EMAIL, old.email(), now.email());
        changes.addAll(stays().changes(Field.WORKS_WITH));
        if (isLinked()) {
            changes.add(new Change(Field.SOURCED_ID, null, Upn.masked(row.sourcedId())));
        }
        return changes;
    }

    private static void add(List<Change> changes, Field field, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            changes.add(new Change(field, from, to));
        }
    }
}
