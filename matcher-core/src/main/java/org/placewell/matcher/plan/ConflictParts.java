package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.List;

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
  void expect(int more, boolean isFirst, boolean stays) {
    Side side = isFirst ? first : second;
    (stays ? side.staying : side.moving).expected += more;
    side.all.expected += more;
  }

  void add(int pair, boolean isFirst, boolean stays) {
    Side side = isFirst ? first : second;
    (stays ? side.staying : side.moving).add(pair);
    side.all.add(pair);
  }

  /** Takes its places among all conflicts, after those there are. */
  void appendTo(List<Conflict> conflicts) {
    ofMovers = append(first.moving, second.all, conflicts);
    ofStayers = append(first.staying, second.moving, conflicts);
  }

  private int append(Pairs one, Pairs other, List<Conflict> conflicts) {
    if (one.size == 0 || other.size == 0) {
      return NONE;
    }
    conflicts.add(new Conflict(rule, group, one.pairs, other.pairs));
    return conflicts.size() - 1;
  }

  List<Stake> stakes(boolean isFirst, boolean stays) {
    List<Stake> stakes = new ArrayList<>(2);
    if (ofMovers != NONE && !(isFirst && stays)) {
      stakes.add(new Stake.Stands(ofMovers, isFirst));
    }
    if (ofStayers != NONE && isFirst == stays) {
      stakes.add(new Stake.Stands(ofStayers, isFirst));
    }
    return stakes;
  }

  private static final class Side {
    private final Pairs all = new Pairs();
    private final Pairs moving = new Pairs();
    private final Pairs staying = new Pairs();
  }

  private static final class Pairs {
    private int[] pairs = {};
    private int expected;
    private int size;

    private void add(int pair) {
      if (size == 0) {
        pairs = new int[expected];
      }
      pairs[size++] = pair;
    }
  }
}
