/** How the rules fare on invented pupils whose truth is known: self-consistency, never the tool’s accuracy with real ones. */
@NullMarked
package org.attune.method.simulation;

import org.jspecify.annotations.NullMarked;
