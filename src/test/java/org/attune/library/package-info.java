@NullMarked
package org.attune.library;

import org.jspecify.annotations.NullMarked;
