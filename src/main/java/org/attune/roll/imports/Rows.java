package org.attune.roll.imports;

import java.util.List;

/**
 * Everything that a file says.
 *
 * @param whole whether a pupil who is missing from it may have left: not so in a list of staff or of newcomers
 * @param notes what was left aside
 */
record Rows(List<FileRow> pupils, List<StaffRow> staff, boolean whole, List<Note> notes) {

    Rows {
        pupils = List.copyOf(pupils);
        staff = List.copyOf(staff);
        notes = List.copyOf(notes);
    }
}
