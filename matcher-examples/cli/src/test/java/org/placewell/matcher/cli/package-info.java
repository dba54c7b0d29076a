/** Tests of the command line. */
@NullMarked
package org.placewell.matcher.cli;

import org.jspecify.annotations.NullMarked;
