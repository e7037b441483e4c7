/** Documents out: pages of text as PDF, with fonts of our own. */
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {})
@NullMarked
package org.attune.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
