/** Tests of reading and writing tables. */
@NullMarked
package org.placewell.matcher.sheets.table;

import org.jspecify.annotations.NullMarked;
