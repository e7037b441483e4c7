/** The embedded MariaDB: a real server as a child process, so that nothing need be installed. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.attune.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
