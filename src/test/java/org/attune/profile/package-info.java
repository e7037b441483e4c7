@NullMarked
package org.attune.profile;

import org.jspecify.annotations.NullMarked;
