/** What bin/bench faults is made of: adults who answer without end, those who pull the plug, and the books in which both are compared. */
@NullMarked
package org.attune.bench.faults;

import org.jspecify.annotations.NullMarked;
