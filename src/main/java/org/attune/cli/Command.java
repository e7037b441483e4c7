package org.attune.cli;

import org.attune.catalogue.Catalogue;

/** Something bin/method can do. */
sealed interface Command
        permits ItemsCommand, ScoreCommand, PlanCommand, ChangeCommand, AgreementCommand, SimulateCommand {

    /**
     * The whole of standard output, so that nothing is printed where something fails.
     *
     * @throws InputException where a file cannot be used
     */
    String run(Catalogue catalogue);
}
