package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attune.roll.NameKey;
import org.attune.roll.PupilDetails;
import org.attune.roll.Upn;
import org.attune.roll.imports.RowFate.Change;
import org.attune.roll.imports.RowFate.Like;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A row with its fate and what is needed to carry it out.
 *
 * @param pupil whom it changes; none for a new pupil, and while a question is open
 * @param asked who it may be, where there was a question
 */
record PlannedRow(
        FileRow row,
        Fate fate,
        @Nullable KnownPupil pupil,
        @Nullable KnownPupil asked,
        List<Problem> problems) {

    static PlannedRow rejected(FileRow row, List<Problem> problems) {
        return new PlannedRow(row, Fate.REJECTED, null, null, problems);
    }

    static PlannedRow fresh(FileRow row, @Nullable KnownPupil asked) {
        return row.className() == null && row.classNeeded()
                ? rejected(row, List.of(Problem.of(Field.CLASS, "needed")))
                : new PlannedRow(row, Fate.NEW, null, asked, List.of());
    }

    static PlannedRow open(FileRow row, KnownPupil asked) {
        return new PlannedRow(row, Fate.POSSIBLE, null, asked, List.of());
    }

    static PlannedRow of(FileRow row, KnownPupil pupil, @Nullable KnownPupil asked) {
        PlannedRow changed = new PlannedRow(row, Fate.CHANGED, pupil, asked, List.of());
        if (row.classNeeded() && row.className() == null && pupil.className() == null) {
            return rejected(row, List.of(Problem.of(Field.CLASS, "needed")));
        }
        return changed.changes().isEmpty() && !changed.returns()
                ? new PlannedRow(row, Fate.UNCHANGED, pupil, asked, List.of())
                : changed;
    }

    boolean movesClass() {
        String to = row.className();
        String from = pupil == null ? null : pupil.className();
        return to != null && (from == null || !NameKey.folded(from).equals(NameKey.folded(to)));
    }

    boolean returns() {
        return pupil != null && pupil.left();
    }

    RowFate shown() {
        return new RowFate(
                row.file(),
                row.line(),
                List.of(),
                row.name(),
                Subject.PUPILS,
                fate,
                pupil == null ? null : pupil.id(),
                changes(),
                returns(),
                problems,
                asked == null
                        ? null
                        : new Like(
                                asked.id(),
                                asked.name(),
                                asked.className(),
                                asked.details().birthDate(),
                                null));
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (pupil == null) {
            return fate == Fate.NEW ? beginnings() : changes;
        }
        PupilDetails old = pupil.details();
        PupilDetails now = row.over(old);
        add(changes, Field.FIRST_NAME, old.firstName(), now.firstName());
        add(changes, Field.LAST_NAME, old.lastName(), now.lastName());
        add(changes, Field.PREFERRED_NAME, old.preferredName(), now.preferredName());
        add(changes, Field.BIRTH_DATE, old.birthDate(), now.birthDate());
        if (!Objects.equals(old.upn(), now.upn())) {
            changes.add(new Change(Field.UPN, Upn.masked(old.upn()), Upn.masked(now.upn())));
        }
        add(changes, Field.MIS_ID, old.misId(), now.misId());
        add(changes, Field.SEX, old.sex(), now.sex());
        add(changes, Field.YEAR_GROUP, old.yearGroup(), now.yearGroup());
        add(changes, Field.JOINED_ON, old.joinedOn(), now.joinedOn());
        if (movesClass()) {
            changes.add(new Change(Field.CLASS, pupil.className(), row.className()));
        }
        changes.addAll(stays().changes(Field.GROUPS));
        if (isLinked()) {
            changes.add(new Change(Field.SOURCED_ID, null, Upn.masked(row.sourcedId())));
        }
        return changes;
    }

    /** Where someone new begins. */
    private List<Change> beginnings() {
        List<Change> changes = new ArrayList<>();
        add(changes, Field.CLASS, null, row.className());
        changes.addAll(stays().changes(Field.GROUPS));
        return changes;
    }

    /** Groups to join, and days on which they end. */
    Stays stays() {
        return Stays.of(row.stays(), pupil == null ? List.of() : pupil.groups());
    }

    /** Whether the id of another system is new to us. */
    boolean isLinked() {
        return row.sourcedId() != null && (pupil == null || !pupil.sourcedIds().contains(row.sourcedId()));
    }

    private static void add(List<Change> changes, Field field, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(from, to)) {
            changes.add(new Change(field, text(from), text(to)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof LocalDate date ? Formats.date(date) : value == null ? null : value.toString();
    }
}
