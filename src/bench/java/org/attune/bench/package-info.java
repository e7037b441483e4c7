/** Benchmarks, run by bin/bench and never by the tests: they print figures and say whether a floor holds. */
@NullMarked
package org.attune.bench;

import org.jspecify.annotations.NullMarked;
