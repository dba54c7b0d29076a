/** Seeded, invented populations: the same seed gives the same dataset on any machine. */
@NullMarked
package org.placewell.matcher.generate;

import org.jspecify.annotations.NullMarked;
