package org.attune.assessment;

import java.util.Collection;
import java.util.Set;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link Findings#heldBack} for a person who is away, and for whom something is made: a calendar, an e-mail. */
@Component
public class HeldFindings {

    private final SecondViewQuery secondViews;

    HeldFindings(SecondViewQuery secondViews) {
        this.secondViews = secondViews;
    }

    /** Findings of these pupils that are closed to the person while they give a second view. */
    @Transactional(readOnly = true)
    public Set<FindingId> from(CurrentUser user, Collection<PupilId> pupils) {
        return secondViews.held(user, pupils);
    }
}
