/** Matches people referred for supported housing to the vacancies there are, and says why. */
@NullMarked
package org.placewell.matcher;

import org.jspecify.annotations.NullMarked;
