/** Shared parts of screens: page header, cards, tags, formats. */
@ApplicationModule(
        displayName = "UI",
        allowedDependencies = {"method"})
@NullMarked
package org.attune.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
