/** From one adult's answers to a score for each strand, with its error. */
@NullMarked
package org.attune.method.scoring;

import org.jspecify.annotations.NullMarked;
