/** From dataset and policy to candidate pairs, plans and their check. */
@NullMarked
package org.placewell.matcher.plan;

import org.jspecify.annotations.NullMarked;
