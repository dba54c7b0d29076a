/** Matchers: what turns a candidate graph into a choice of pairs. */
@NullMarked
package org.placewell.matcher.solve;

import org.jspecify.annotations.NullMarked;
