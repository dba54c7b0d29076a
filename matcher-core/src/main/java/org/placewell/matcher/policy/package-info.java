/** What a council decides: rules, group limits and goals, as data. */
@NullMarked
package org.placewell.matcher.policy;

import org.jspecify.annotations.NullMarked;
