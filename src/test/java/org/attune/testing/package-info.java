/** What tests share: the real database, an invented school, a person signed in, a screen under Karibu. */
@NullMarked
package org.attune.testing;

import org.jspecify.annotations.NullMarked;
