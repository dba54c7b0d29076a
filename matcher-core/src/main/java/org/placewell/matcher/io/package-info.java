/** Readers and writers of the file formats; the only package that names Jackson. */
@NullMarked
package org.placewell.matcher.io;

import org.jspecify.annotations.NullMarked;
