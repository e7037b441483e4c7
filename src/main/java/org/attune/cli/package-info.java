/** bin/method: the method from the shell, on CSV files, with nothing but the catalogue. */
@NullMarked
package org.attune.cli;

import org.jspecify.annotations.NullMarked;
