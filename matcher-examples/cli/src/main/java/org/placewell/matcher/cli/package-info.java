/** The command line: reads files, runs the line, prints tables or JSON. */
@NullMarked
package org.placewell.matcher.cli;

import org.jspecify.annotations.NullMarked;
