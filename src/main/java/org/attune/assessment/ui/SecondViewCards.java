package org.attune.assessment.ui;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.SecondView;
import org.attune.assessment.SecondViews;
import org.attune.roll.Adults;
import org.attune.roll.PupilSummary;
import org.springframework.stereotype.Component;

/** Makes the card about a second view, for the screens of the lead’s assessment. */
@Component
class SecondViewCards {

    private final SecondViews secondViews;
    private final Adults adults;
    private final CurrentUsers users;
    private final Clock clock;

    SecondViewCards(SecondViews secondViews, Adults adults, CurrentUsers users, Clock clock) {
        this.secondViews = secondViews;
        this.adults = adults;
        this.users = users;
        this.clock = clock;
    }

    /** Who is asked, or the button with which the lead and the SENCO ask; empty where there is neither. */
    Optional<SecondViewCard> of(PupilSummary pupil, AssessmentId assessment, StaffId lead) {
        SecondViewCard card = new SecondViewCard(secondViews, this::names, pupil, assessment, clock.getZone());
        Optional<SecondView> open = secondViews.openOf(pupil.id());
        if (open.isPresent()) {
            card.showAsked(open.get());
            return Optional.of(card);
        }
        CurrentUser user = users.current();
        boolean asks = user.is(Role.SENCO)
                || user.is(Role.PRACTITIONER) && user.staff().equals(lead);
        if (!asks || !secondViews.mayBeAsked(assessment)) {
            return Optional.empty();
        }
        card.offer();
        return Optional.of(card);
    }

    private Map<StaffId, String> names(Collection<StaffId> ids) {
        return adults.names(List.copyOf(ids));
    }
}
