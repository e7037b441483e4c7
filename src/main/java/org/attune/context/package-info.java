/** What adults need to know about a pupil: needs, language, events, opt-ins, avoidances, contacts; each part for those who need it. */
@ApplicationModule(
        displayName = "Context",
        allowedDependencies = {"access", "catalogue", "method", "roll", "roll :: imports", "sheet", "ui"})
@NullMarked
package org.attune.context;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
