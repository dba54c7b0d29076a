/** Questions that change something first: scenarios, as data. */
@NullMarked
package org.placewell.matcher.ask;

import org.jspecify.annotations.NullMarked;
