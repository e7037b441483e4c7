/** The pages of the method’s rules, to read beside a case. A leaf: it knows no pupil. */
@ApplicationModule(
        displayName = "Rulebook",
        allowedDependencies = {"access", "paper", "ui"})
@NullMarked
package org.attune.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
