/** What must hold of every run, tried on thousands of small worlds. */
@NullMarked
package org.placewell.matcher.properties;

import org.jspecify.annotations.NullMarked;
