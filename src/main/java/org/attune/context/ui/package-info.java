@NullMarked
package org.attune.context.ui;

import org.jspecify.annotations.NullMarked;
