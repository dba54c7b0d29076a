package org.placewell.matcher.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.model.Problem;

/**
 * A place in a JSON tree. Its pointer is spelt out only when a problem needs it: spelling out each
 * would let a file of long names take time in the square of its size.
 */
final class Spot {
  static final Spot ROOT = new Spot(null, "");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");

  private final @Nullable Spot parent;
  private final Object step;

  private Spot(@Nullable Spot parent, Object step) {
    this.parent = parent;
    this.step = step;
  }

  Spot field(String name) {
    return new Spot(this, name);
  }

  Spot item(int index) {
    return new Spot(this, index);
  }

  /** Whether a key looks like the name of a field, and may be quoted. */
  static boolean isName(String key) {
    return NAME.matcher(key).matches();
  }

  /** Whether it lies within an entry of a list. */
  boolean isWithinList() {
    boolean within = false;
    for (Spot spot = this; spot.parent != null; spot = spot.parent) {
      within |= spot.step instanceof Integer;
    }
    return within;
  }

  /** The JSON pointer, up to a key that may be anything, even somebody's name. */
  String pointer() {
    Deque<Object> steps = new ArrayDeque<>();
    for (Spot spot = this; spot.parent != null; spot = spot.parent) {
      if (!isName(spot.step.toString())) {
        steps.clear();
      } else {
        steps.addFirst(spot.step);
      }
    }
    return Problem.pointer(steps.toArray());
  }
}
