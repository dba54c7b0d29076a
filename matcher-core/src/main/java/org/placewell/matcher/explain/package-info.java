/** Why: reads a run, never solves. */
@NullMarked
package org.placewell.matcher.explain;

import org.jspecify.annotations.NullMarked;
