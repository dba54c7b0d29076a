/** What several benchmarks share. */
@NullMarked
package org.placewell.matcher.benchmarks.common;

import org.jspecify.annotations.NullMarked;
