/** Tables in: CSV and pasted lists, whatever their separator and encoding. */
@ApplicationModule(
        displayName = "Sheet",
        allowedDependencies = {})
@NullMarked
package org.attune.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
