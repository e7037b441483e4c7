package org.attune.plan;

import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.assessment.FindingId;
import org.attune.assessment.Findings;
import org.attune.assessment.FoundRecord;
import org.attune.context.ContextFacts;
import org.attune.library.Library;
import org.springframework.stereotype.Component;

/** Fetches what a plan is made from; each look is audited by its owner. */
@Component
class PlanBases {

    private final Findings findings;
    private final ContextFacts facts;
    private final Library library;
    private final Gate gate;

    PlanBases(Findings findings, ContextFacts facts, Library library, Gate gate) {
        this.findings = findings;
        this.facts = facts;
        this.library = library;
        this.gate = gate;
    }

    /** @throws NoSuchRecord when there is none that this person may see */
    PlanBasis of(FindingId finding) {
        return with(findings.get(finding));
    }

    /** Only the lead’s current finding feeds a plan: a second view does not, also where it was finished first. */
    PlanBasis newest(FindingId finding) {
        FoundRecord found = findings.get(finding);
        return with(findings.latestOf(found.pupil()).orElseThrow(() -> gate.refuse("finding", finding.value())));
    }

    PlanBasis with(FoundRecord found) {
        return new PlanBasis(found, facts.forPlan(found.pupil()), library.mine());
    }
}
