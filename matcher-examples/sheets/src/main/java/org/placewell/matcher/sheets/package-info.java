/** Spreadsheets in and out: which column means what, and what changed since the last import. */
@NullMarked
package org.placewell.matcher.sheets;

import org.jspecify.annotations.NullMarked;
