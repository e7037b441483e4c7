/** Scoring a pupil answer by answer, the stored finding, and what adults say to it. */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "catalogue",
            "context",
            "roll",
            "saving",
            "access",
            "ui",
            "method",
            "paper",
            "training :: navigation",
            "rulebook :: navigation",
            "voice",
            "voice :: navigation"
        })
@NullMarked
package org.attune.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
