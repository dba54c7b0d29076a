package org.placewell.matcher.generate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Divides things of several sizes among kinds, so that each kind has its share of all they hold as
 * exactly as the sizes allow. Which thing is of which kind is random.
 */
final class Portions {
  private final Dice dice;
  private final int[] shares;
  private final int[] left;

  private Portions(Dice dice, int total, int[] shares) {
    this.dice = dice;
    this.shares = shares;
    this.left = new int[shares.length];
    long share = 0;
    int before = 0;
    for (int kind = 0; kind < shares.length; kind++) {
      share += shares[kind];
      int until = (int) ((total * share + 500) / 1_000);
      left[kind] = until - before;
      before = until;
    }
  }

  /**
   * The kind of each thing.
   *
   * @param shares of each kind but the last, which has the rest of a thousand
   */
  static int[] of(Dice dice, int[] sizes, int... shares) {
    int[] all = Arrays.copyOf(shares, shares.length + 1);
    all[shares.length] = Math.max(0, 1_000 - Arrays.stream(shares).sum());
    Portions portions = new Portions(dice, Arrays.stream(sizes).sum(), all);
    int[] kinds = new int[sizes.length];
    for (int thing : largestFirst(dice, sizes)) {
      kinds[thing] = portions.next(sizes[thing]);
    }
    return kinds;
  }

  /** What is small comes last and fills what is left. */
  private static List<Integer> largestFirst(Dice dice, int[] sizes) {
    return Arrays.stream(Lots.order(dice, sizes.length))
        .boxed()
        .sorted(Comparator.comparingInt((Integer thing) -> -sizes[thing]))
        .toList();
  }

  /** By what is left of each kind that has room; things that hold nothing at the end by shares. */
  private int next(int size) {
    int[] weights = size == 0 ? shares : left.clone();
    for (int kind = 0; size > 0 && kind < weights.length; kind++) {
      weights[kind] = weights[kind] >= size ? weights[kind] : 0;
    }
    int kind = Arrays.stream(weights).sum() > 0 ? draw(weights) : mostLeft();
    left[kind] -= size;
    return kind;
  }

  private int draw(int[] weights) {
    int lot = Lots.of(dice.lot(), Arrays.stream(weights).sum());
    int kind = 0;
    while (lot >= weights[kind]) {
      lot -= weights[kind++];
    }
    return kind;
  }

  private int mostLeft() {
    int most = 0;
    for (int kind = 1; kind < left.length; kind++) {
      most = left[kind] > left[most] ? kind : most;
    }
    return most;
  }
}
