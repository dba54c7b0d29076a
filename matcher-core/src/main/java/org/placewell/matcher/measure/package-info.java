/** Measures over a dataset: overstay and its cost. */
@NullMarked
package org.placewell.matcher.measure;

import org.jspecify.annotations.NullMarked;
