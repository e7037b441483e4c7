package org.attune.plan;

import java.util.List;
import org.attune.method.planning.Strategy;
import org.attune.plan.PlanPage.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page for home.
 *
 * @param atSchool what school does, in family words
 * @param offer what they may try at home; null where nothing is offered, or they would rather not
 * @param agreed whether they said yes to it
 */
record HomePaper(
        Facts facts,
        String school,
        List<String> atSchool,
        @Nullable Strategy offer,
        boolean agreed) {

    HomePaper {
        atSchool = List.copyOf(atSchool);
    }
}
