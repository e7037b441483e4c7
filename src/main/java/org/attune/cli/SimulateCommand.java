package org.attune.cli;

import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.simulation.Accuracy;
import org.attune.method.simulation.ComparedRule;
import org.attune.method.simulation.Simulation;
import org.attune.method.statistics.Proportion;

/** {@code simulate}: how our rule and two others fare on invented pupils. */
record SimulateCommand(int pupils, long seed) implements Command {

    /** All bands have the same provisional figures, and the model has no ages. */
    private static final AgeBand BAND = AgeBand.KS2;

    @Override
    public String run(Catalogue catalogue) {
        Simulation simulation = simulation(catalogue);
        Table table = new Table("rule", "measure", "value", "low", "high", "cases");
        for (ComparedRule rule : ComparedRule.values()) {
            for (Accuracy accuracy : Accuracy.values()) {
                Proportion counted = simulation.of(rule, accuracy);
                table.row(
                        rule.code(),
                        accuracy.code(),
                        Figures.text(counted.value()),
                        Figures.low(counted.interval()),
                        Figures.high(counted.interval()),
                        counted.cases());
            }
        }
        return table.toString();
    }

    private Simulation simulation(Catalogue catalogue) {
        try {
            return Simulation.run(catalogue.instrument(), catalogue.references(), BAND, pupils, seed);
        } catch (IllegalArgumentException e) {
            // The files are in order, but this instrument is none that the model was made for.
            throw new InputException("simulate", String.valueOf(e.getMessage()));
        }
    }
}
