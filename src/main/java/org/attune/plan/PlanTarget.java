package org.attune.plan;

import org.attune.method.instrument.Response;

/**
 * What should be seen more often by the review date.
 *
 * @param item code of the item
 * @param adult who looks out for it, by name
 */
public record PlanTarget(String item, Response from, Response to, String adult) {

    /** The target with another step up. */
    public PlanTarget reaching(Response wanted) {
        return new PlanTarget(item, from, wanted, adult);
    }

    public PlanTarget with(String other) {
        return new PlanTarget(item, from, to, other);
    }
}
