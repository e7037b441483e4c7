package org.attune.library.ui;

import java.time.Clock;
import org.attune.access.CurrentUsers;
import org.attune.catalogue.Catalogue;
import org.attune.library.Library;
import org.attune.library.OwnStrategies;
import org.attune.library.StrategyWords;
import org.attune.roll.Adults;
import org.springframework.stereotype.Component;

/** What the screens of one strategy work with. */
@Component
record LibraryScreen(
        Library library,
        OwnStrategies own,
        StrategyWords words,
        Catalogue catalogue,
        Adults adults,
        CurrentUsers users,
        Clock clock) {}
