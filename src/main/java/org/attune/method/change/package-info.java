/** What two findings of one pupil, weeks or months apart, say about change; and what many say about a group. */
@NullMarked
package org.attune.method.change;

import org.jspecify.annotations.NullMarked;
