/** The strategies of a school: those of the files, its own, less those it hides. */
@ApplicationModule(
        displayName = "Library",
        allowedDependencies = {"access", "catalogue", "method", "paper", "roll", "ui"})
@NullMarked
package org.attune.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
