@NullMarked
package org.attune.plan.ui;

import org.jspecify.annotations.NullMarked;
