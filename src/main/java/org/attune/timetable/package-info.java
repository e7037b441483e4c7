/** Doing the plans: the week of an adult, sessions and how they went, dose, targets rated, notes to hand over. */
@ApplicationModule(
        displayName = "Timetable",
        allowedDependencies = {
            "access",
            "context",
            "method",
            "plan",
            "plan :: navigation",
            "roll",
            "rulebook :: navigation",
            "ui"
        })
@NullMarked
package org.attune.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
