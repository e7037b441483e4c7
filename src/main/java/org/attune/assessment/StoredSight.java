package org.attune.assessment;

import java.time.LocalDate;
import org.attune.access.PupilId;

/** A row as it was read; its figures are taken apart only where it is the one that counts. */
record StoredSight(
        long finding,
        PupilId pupil,
        LocalDate on,
        long lead,
        String band,
        String instrument,
        String cautions,
        String figures) {

    SeenRow row() {
        return new SeenRow(
                new FindingId(finding), pupil, on, StoredFigures.read(lead, band, instrument, cautions, figures));
    }
}
