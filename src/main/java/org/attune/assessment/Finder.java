package org.attune.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.interruption.StrandFinding;
import org.attune.method.scoring.Answers;
import org.springframework.stereotype.Component;

/** Computes findings, new ones and stored ones again, with the versions that belong to them. */
@Component
class Finder {

    private final Catalogue catalogue;
    private final InterruptionRules rules;

    Finder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.rules = new InterruptionRules(catalogue.instrument(), catalogue.references());
    }

    Finding find(Answers answers, AgeBand band, Circumstances circumstances) {
        return rules.find(answers, band, circumstances);
    }

    /**
     * From the stored answers and circumstances.
     *
     * @throws IllegalStateException where this installation no longer has the versions that made it
     */
    Finding again(StoredFinding stored) {
        boolean same = stored.instrument().equals(catalogue.instrument().id())
                && stored.referenceSet().equals(catalogue.references().id())
                && stored.ruleVersion().equals(InterruptionRules.VERSION);
        if (!same) {
            throw new IllegalStateException("Finding %d was made with %s, %s, rules %s"
                    .formatted(stored.id().value(), stored.instrument(), stored.referenceSet(), stored.ruleVersion()));
        }
        return find(answers(stored), stored.band(), stored.circumstances());
    }

    Answers answers(StoredFinding stored) {
        Map<String, Response> byItem = new HashMap<>();
        for (StoredStrand row : stored.strands()) {
            byItem.putAll(Answers.fromOrder(items(row.strand()), row.answers()).byItem());
        }
        return new Answers(byItem);
    }

    /** One row a strand, in developmental order. */
    List<StoredStrand> rows(long school, Finding finding, Answers answers) {
        List<StoredStrand> rows = new ArrayList<>();
        for (StrandFinding found : finding.strands()) {
            rows.add(StoredStrand.of(
                    school, rows.size(), found, items(found.strand().code()), answers));
        }
        return rows;
    }

    private List<Item> items(String strand) {
        Instrument instrument = catalogue.instrument();
        return instrument.itemsOf(instrument.strand(strand));
    }
}
