package org.attune.home.ui;

import java.util.List;
import java.util.Optional;
import org.attune.catalogue.Catalogue;
import org.attune.roll.OwnGroup;
import org.attune.roll.OwnGroups;
import org.attune.screening.Screens;
import org.springframework.stereotype.Component;

/** Makes the card for those who have a class. */
@Component
class ScreenCards {

    private final Screens screens;
    private final OwnGroups groups;
    private final int anchors;

    ScreenCards(Screens screens, OwnGroups groups, Catalogue catalogue) {
        this.screens = screens;
        this.groups = groups;
        this.anchors = catalogue.instrument().anchors().size();
    }

    Optional<ScreenCard> card() {
        List<OwnGroup> own = groups.mine();
        return own.isEmpty() ? Optional.empty() : Optional.of(new ScreenCard(screens.open(), own, anchors));
    }
}
