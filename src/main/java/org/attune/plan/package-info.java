/** Action plans: proposed, changed, agreed, adopted, and printed on one side of paper. */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "access",
            "assessment",
            "assessment :: navigation",
            "catalogue",
            "context",
            "context :: navigation",
            "library",
            "library :: navigation",
            "method",
            "paper",
            "roll",
            "training :: navigation",
            "rulebook :: navigation",
            "ui"
        })
@NullMarked
package org.attune.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
