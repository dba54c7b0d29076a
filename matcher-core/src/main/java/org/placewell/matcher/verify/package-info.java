/** Recomputes what a certificate claims, by code and state of its own. */
@NullMarked
package org.placewell.matcher.verify;

import org.jspecify.annotations.NullMarked;
