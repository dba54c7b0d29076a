/** Tables of text cells out of delimited text and workbooks, whatever their encoding, and back. */
@NullMarked
package org.placewell.matcher.sheets.table;

import org.jspecify.annotations.NullMarked;
