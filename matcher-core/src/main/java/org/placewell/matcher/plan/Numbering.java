package org.placewell.matcher.plan;

import java.util.BitSet;

/** The class of each row or column, with the first of each class and how many there are of it. */
final class Numbering {
  private final int[] classOf;
  private final int[] firsts;
  private final int[] sizes;
  private final BitSet each = new BitSet();

  Numbering(int[] classOf, int classes) {
    this.classOf = classOf;
    this.firsts = new int[classes];
    this.sizes = new int[classes];
    for (int at = classOf.length - 1; at >= 0; at--) {
      if (classOf[at] == Divisions.EACH) {
        each.set(at);
      } else {
        firsts[classOf[at]] = at;
        sizes[classOf[at]]++;
      }
    }
  }

  int of(int at) {
    return classOf[at];
  }

  int first(int ofClass) {
    return firsts[ofClass];
  }

  int size(int ofClass) {
    return sizes[ofClass];
  }

  /** Those of whom every pair must be asked by itself; not to be written to. */
  BitSet each() {
    return each;
  }

  int classes() {
    return firsts.length;
  }

  /** Those of each class, in their order. */
  int[][] members() {
    int[][] members = new int[sizes.length][];
    int[] count = new int[sizes.length];
    for (int at = 0; at < classOf.length; at++) {
      int of = classOf[at];
      if (of != Divisions.EACH) {
        members[of] = count[of] == 0 ? new int[sizes[of]] : members[of];
        members[of][count[of]++] = at;
      }
    }
    return members;
  }

  /** The class of each; not to be written to. */
  int[] classOf() {
    return classOf;
  }
}
