/** The method: scoring, identification and planning in plain Java. No framework, no clock, no files. */
@NullMarked
package org.attune.method;

import org.jspecify.annotations.NullMarked;
