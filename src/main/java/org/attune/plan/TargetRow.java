package org.attune.plan;

import jakarta.persistence.Embeddable;
import org.attune.method.instrument.Response;

/** A target as stored, with the codes of the answers. */
@Embeddable
class TargetRow {

    private String item;
    private long schoolId;
    private int position;
    private String fromResponse;
    private String toResponse;
    private String adult;

    @SuppressWarnings("NullAway.Init")
    protected TargetRow() {}

    TargetRow(long schoolId, int position, PlanTarget target) {
        this.item = target.item();
        this.schoolId = schoolId;
        this.position = position;
        this.fromResponse = target.from().code();
        this.toResponse = target.to().code();
        this.adult = target.adult();
    }

    PlanTarget target() {
        return new PlanTarget(item, Response.of(fromResponse), Response.of(toResponse), adult);
    }

    int position() {
        return position;
    }
}
