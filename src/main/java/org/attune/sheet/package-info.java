/** Tables in: CSV, workbooks and pasted lists, whatever their separator and encoding; zip and XML from strangers, under limits. */
@ApplicationModule(
        displayName = "Sheet",
        allowedDependencies = {})
@NullMarked
package org.attune.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
