/** Bringing in the roll from a file: which column is what, what would change for whom, and the change itself, all or nothing. */
@NamedInterface("imports")
@NullMarked
package org.attune.roll.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
