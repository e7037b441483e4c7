/** The new school year: what happens to each class, who works with it, a look at all of it, and one step that writes it in. Handovers too. */
@NamedInterface("year")
@NullMarked
package org.attune.roll.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
