/** Reads and checks the files of config/: instrument, reference set, strategies, code sets. A broken file stops the start. */
@NullMarked
package org.attune.catalogue;

import org.jspecify.annotations.NullMarked;
