/** Contestants against each other, from the same candidate graph, in one process. */
@NullMarked
package org.placewell.matcher.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
