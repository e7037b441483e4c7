/** Class screens: the twelve anchors for each pupil of a class or group, who to look at first, and what the class shares. */
@ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {
            "access",
            "assessment :: navigation",
            "catalogue",
            "library",
            "library :: navigation",
            "method",
            "paper",
            "roll",
            "rulebook :: navigation",
            "saving",
            "training :: navigation",
            "ui"
        })
@NullMarked
package org.attune.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
