/** How well the method works at this school: agreement, fairness, local figures. No names of pupils or staff. */
@ApplicationModule(
        displayName = "Quality",
        allowedDependencies = {
            "access",
            "assessment",
            "catalogue",
            "context",
            "method",
            "roll",
            "rulebook :: navigation",
            "ui"
        })
@NullMarked
package org.attune.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
