/** The matcher that runs on Timefold Solver; no other package names that library. */
@NullMarked
package org.placewell.matcher.timefold;

import org.jspecify.annotations.NullMarked;
