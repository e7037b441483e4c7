@NullMarked
package org.attune.training.ui;

import org.jspecify.annotations.NullMarked;
