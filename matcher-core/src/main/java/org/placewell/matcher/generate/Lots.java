package org.placewell.matcher.generate;

import java.util.Arrays;

/**
 * One lot of 32 bits for each of a number of things, spread evenly: of any thousand lots out of
 * 2³², as many are drawn as there should be, give or take one. Which thing gets which is random.
 */
final class Lots {
  private static final long MOST = 0xFFFFFFFFL;

  private final long[] lots;

  /** Lots for so many things of one size each. */
  static Lots of(long seed, Question question, int things) {
    int[] one = new int[things];
    Arrays.fill(one, 1);
    return new Lots(seed, question, one);
  }

  /** Lots for things of several sizes: even over what they hold, not over how many they are. */
  Lots(long seed, Question question, int[] sizes) {
    Dice dice = new Dice(seed, question, -1);
    long total = 0;
    for (int size : sizes) {
      total += size;
    }
    this.lots = new long[sizes.length];
    long before = 0;
    for (int thing : order(dice, sizes.length)) {
      long inside = (dice.lot() * sizes[thing]) >>> 32;
      long lot = (((before + inside) << 32) | dice.lot()) / Math.max(1, total);
      lots[thing] = Math.min(lot, MOST);
      before += sizes[thing];
    }
  }

  /** Things from 0 in an order drawn. */
  static int[] order(Dice dice, int things) {
    int[] order = new int[things];
    for (int i = 0; i < things; i++) {
      int other = dice.between(0, i);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }

  long at(int thing) {
    return lots[thing];
  }

  /** Whether the lot of a thing is among so many out of a thousand. */
  boolean isWithin(int thing, int perMille) {
    return isWithin(lots[thing], perMille);
  }

  static boolean isWithin(long lot, int perMille) {
    return lot * 1_000 < (long) perMille << 32;
  }

  /** The number, from 0 to below a bound, that a lot stands for. */
  static int of(long lot, int bound) {
    return (int) ((lot * bound) >>> 32);
  }
}
