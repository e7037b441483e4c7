package org.attune.profile;

import org.attune.assessment.Seen;
import org.attune.assessment.SeenRow;
import org.attune.method.cohort.Member;
import org.attune.method.cohort.Sighting;
import org.attune.roll.RollMember;
import org.jspecify.annotations.Nullable;

/** One pupil of a group picture. */
public record PupilPicture(RollMember pupil, Seen seen) {

    Member member() {
        return new Member(pupil.pupil().value(), sighting(seen.now()), sighting(seen.before()));
    }

    private static @Nullable Sighting sighting(@Nullable SeenRow row) {
        return row == null ? null : row.sighting();
    }
}
