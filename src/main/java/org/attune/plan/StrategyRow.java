package org.attune.plan;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A strategy of a plan with its whole text, so that a later library changes no plan. */
@Embeddable
class StrategyRow {

    private String code;
    private long schoolId;
    private int position;
    private boolean home;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected StrategyRow() {}

    StrategyRow(long schoolId, int position, PlannedStrategy planned) {
        this.schoolId = schoolId;
        this.position = position;
        this.code = planned.strategy().code();
        this.home = planned.home();
        this.text = StrategyText.write(planned.strategy());
    }

    PlannedStrategy planned() {
        return new PlannedStrategy(StrategyText.read(text), home);
    }

    int position() {
        return position;
    }
}
