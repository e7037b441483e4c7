@NullMarked
package org.attune.assessment.ui;

import org.jspecify.annotations.NullMarked;
