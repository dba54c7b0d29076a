/**
 * What the world is: referrals, places, casework. Immutable values, checked when built; no solver
 * state, no JSON annotations. Every type prints its kind and id only.
 */
@NullMarked
package org.placewell.matcher.model;

import org.jspecify.annotations.NullMarked;
