/** Schools, classes and groups, pupils, staff, and who works with whom, by dates. */
@ApplicationModule(
        displayName = "Roll",
        allowedDependencies = {"access", "ui", "sheet", "method"})
@NullMarked
package org.attune.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
