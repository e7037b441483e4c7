/** What is asked and what an answer is compared with: strands, items, answers, reference figures. */
@NullMarked
package org.attune.method.instrument;

import org.jspecify.annotations.NullMarked;
