package org.attune.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.attune.plan.PlanPage;
import org.springframework.modulith.NamedInterface;

/** What a feature above this one adds to the page of a plan: a bean, which asks its own services. The page itself knows none of them. */
@NamedInterface("navigation")
@FunctionalInterface
public interface PlanExtra {

    /**
     * @param writes whether the person works on plans; head teachers read
     * @return empty where there is nothing to add
     */
    Optional<Component> of(PlanPage page, boolean writes);
}
