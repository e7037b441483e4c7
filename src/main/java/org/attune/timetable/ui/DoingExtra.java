package org.attune.timetable.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.attune.plan.PlanPage;
import org.attune.plan.PlanState;
import org.attune.plan.ui.PlanExtra;
import org.springframework.core.annotation.Order;

/** How a plan goes, on its own page: from the day it is adopted. */
@Order(1)
@org.springframework.stereotype.Component
class DoingExtra implements PlanExtra {

    private final TimetableDesk desk;

    DoingExtra(TimetableDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> of(PlanPage page, boolean writes) {
        return page.plan().state() == PlanState.DRAFT
                ? Optional.empty()
                : Optional.of(new DoingPanel(desk, page, writes));
    }
}
