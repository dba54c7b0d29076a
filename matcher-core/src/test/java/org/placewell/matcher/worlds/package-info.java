/** Small invented worlds for tests: a readable builder, a random one, rules and a brute force. */
@NullMarked
package org.placewell.matcher.worlds;

import org.jspecify.annotations.NullMarked;
