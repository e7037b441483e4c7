/** How answers reach the disk past Vaadin: what the browser sends and hears, and trying again where two were in each other’s way. */
@ApplicationModule(
        displayName = "Saving",
        allowedDependencies = {"access"})
@NullMarked
package org.attune.saving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
