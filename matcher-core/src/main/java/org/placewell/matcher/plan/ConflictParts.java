package org.placewell.matcher.plan;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Collects one conflict. Two who both stay where they are do not break it by staying. */
final class ConflictParts {
  private static final int NONE = -1;

  private final String rule;
  private final String group;
  private final Side first = new Side();
  private final Side second = new Side();

  /** Movers of the first side against all of the second. */
  private int ofMovers = NONE;

  /** Those of the first side who stay, against movers of the second. */
  private int ofStayers = NONE;

  ConflictParts(String rule, String group) {
    this.rule = rule;
    this.group = group;
  }

  /** Makes room for so many more pairs; all room is made before the first pair is added. */
  void expect(int more, boolean isFirst) {
    (isFirst ? first : second).expected += more;
  }

  /** Adds a pair, unless there is nobody on the other side. */
  void add(int pair, boolean isFirst, boolean stays) {
    if (first.expected > 0 && second.expected > 0) {
      (isFirst ? first : second).add(pair, stays);
    }
  }

  /** Takes its places among all conflicts, after those there are. */
  void appendTo(List<Conflict> conflicts) {
    ofMovers = append(first.those(false), second.pairs, conflicts);
    ofStayers = append(first.those(true), second.those(false), conflicts);
  }

  private int append(int[] one, int[] other, List<Conflict> conflicts) {
    if (one.length == 0 || other.length == 0) {
      return NONE;
    }
    conflicts.add(new Conflict(rule, group, one, other));
    return conflicts.size() - 1;
  }

  Stakes.Sides sides() {
    return new Stakes.Sides(
        ofMovers, ofStayers, first.expected > 0, first.those(true).length > 0, second.expected > 0);
  }

  void addStakes(boolean isFirst, boolean stays, List<Stake> stakes) {
    if (ofMovers != NONE && !(isFirst && stays)) {
      stakes.add(new Stake.Stands(ofMovers, isFirst));
    }
    if (ofStayers != NONE && isFirst == stays) {
      stakes.add(new Stake.Stands(ofStayers, isFirst));
    }
  }

  private static final class Side {
    private final BitSet staying = new BitSet();
    private int[] pairs = {};
    private int expected;
    private int size;

    private void add(int pair, boolean stays) {
      if (size == 0) {
        pairs = new int[expected];
      }
      staying.set(size, stays);
      pairs[size++] = pair;
    }

    /** Those who stay, or those who move. */
    private int[] those(boolean stay) {
      return IntStream.range(0, size)
          .filter(at -> staying.get(at) == stay)
          .map(at -> pairs[at])
          .toArray();
    }
  }
}
