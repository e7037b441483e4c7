/** What pupils, and those at home, say in their own words: kept as it was given, never scored. */
@ApplicationModule(
        displayName = "Voice",
        allowedDependencies = {"access", "catalogue", "method", "paper", "roll", "ui"})
@NullMarked
package org.attune.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
