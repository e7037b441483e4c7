/** Practising to score on written cases, and the calibration that sets or renews a training record. A person sees their own, nobody else’s. */
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {"access", "catalogue", "method", "roll", "ui"})
@NullMarked
package org.attune.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
