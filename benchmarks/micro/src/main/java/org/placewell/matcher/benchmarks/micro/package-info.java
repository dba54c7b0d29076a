/** Timings of single parts of the line. */
@NullMarked
package org.placewell.matcher.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
