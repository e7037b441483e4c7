@NullMarked
package org.attune.profile.ui;

import org.jspecify.annotations.NullMarked;
