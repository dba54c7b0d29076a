/**
 * The questions of a coordinator's day: who else, why not, what if, who next. What is changed in a
 * question is data, a scenario.
 */
@NullMarked
package org.placewell.matcher.ask;

import org.jspecify.annotations.NullMarked;
