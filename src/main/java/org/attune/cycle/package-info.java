/** Review cycles: begun when a plan is adopted, looked at halfway, reviewed, and decided upon. */
@ApplicationModule(
        displayName = "Cycle",
        allowedDependencies = {
            "access",
            "assessment",
            "assessment :: navigation",
            "context",
            "method",
            "paper",
            "plan",
            "plan :: navigation",
            "roll",
            "rulebook :: navigation",
            "timetable",
            "training :: navigation",
            "ui",
            "voice",
            "voice :: navigation"
        })
@NullMarked
package org.attune.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
