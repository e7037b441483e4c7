@NullMarked
package org.attune.cycle.ui;

import org.jspecify.annotations.NullMarked;
