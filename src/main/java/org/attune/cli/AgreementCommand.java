package org.attune.cli;

import org.attune.catalogue.Catalogue;
import org.attune.method.agreement.Agreement;

/** {@code agreement}: how far several raters agree on the same targets. */
record AgreementCommand(String file) implements Command {

    @Override
    public String run(Catalogue catalogue) {
        Agreement agreement = Agreement.of(RatingFile.read(file));
        Table table = new Table("statistic", "value", "low", "high", "targets", "raters");
        agreement
                .estimates()
                .forEach((coefficient, estimate) -> table.row(
                        coefficient.code(),
                        Figures.text(estimate.value()),
                        Figures.low(estimate.interval()),
                        Figures.high(estimate.interval()),
                        agreement.targets(),
                        agreement.raters()));
        return table.toString();
    }
}
