/** The frame of the application: layout, sign-in, security configuration, error pages. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"access", "ui"})
@NullMarked
package org.attune.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
