@NullMarked
package org.attune.voice;

import org.jspecify.annotations.NullMarked;
