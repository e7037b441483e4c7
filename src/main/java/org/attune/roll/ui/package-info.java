@NullMarked
package org.attune.roll.ui;

import org.jspecify.annotations.NullMarked;
