/** Invented trusts of any size, for benchmarks and tests of group pictures. */
@NullMarked
package org.attune.bench.profiles;

import org.jspecify.annotations.NullMarked;
