package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.Optional;

/**
 * The pairs of a row level by level: those of one weight together, with the lowest price seen among
 * their columns. Rules give points in steps, so a row has many pairs and few weights, and while
 * prices only rise a search can leave out a whole level by the price seen last.
 */
final class Levels {
  /** A row with fewer pairs, or more weights, is quicker looked through pair by pair. */
  private static final int MANY_PAIRS = 32;

  private static final int FEW_WEIGHTS = 64;

  /** With fewer pairs to a row, sorting them costs more than it saves. */
  private static final int PAIRS_TO_A_ROW = 96;

  private static final int GUESSES = 256;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final Duals duals;
  private final int[] rowStart;

  /** Of each row the first level and one past the last; levels are counted from 1. */
  private final int[] first;

  private final int[] end;

  /** Of each level. */
  private long[] weight = new long[64];

  private long[] cheapest = new long[64];
  private int[] start = new int[64];
  private int levels = 1;

  /** Level by level. */
  private int[] pairs = new int[1024];

  private int[] columns = new int[1024];
  private int size;

  /** Of the row that is being sorted: its weights as met, how many pairs have each, their order. */
  private final long[] seen = new long[FEW_WEIGHTS];

  /** Where a weight was met before, by some of its bits: most often that is the right place. */
  private final byte[] guess = new byte[GUESSES];

  private final int[] next = new int[FEW_WEIGHTS];
  private final int[] order = new int[FEW_WEIGHTS];
  private byte[] levelOf = new byte[256];

  /** None where rows have few pairs. */
  static Optional<Levels> of(Duals duals, int[] rowStart) {
    int rows = rowStart.length - 1;
    return rowStart[rows] >= (long) PAIRS_TO_A_ROW * rows
        ? Optional.of(new Levels(duals, rowStart))
        : Optional.empty();
  }

  private Levels(Duals duals, int[] rowStart) {
    this.duals = duals;
    this.rowStart = rowStart;
    this.first = new int[rowStart.length - 1];
    this.end = new int[rowStart.length - 1];
  }

  /** Whether a row is sorted into levels; does so when it is first asked. */
  boolean has(int row) {
    if (first[row] == 0) {
      first[row] = Duals.NONE;
      if (rowStart[row + 1] - rowStart[row] >= MANY_PAIRS) {
        sort(row);
      }
    }
    return first[row] > 0;
  }

  int first(int row) {
    return first[row];
  }

  int end(int row) {
    return end[row];
  }

  /** What all pairs of a level weigh. */
  long weight(int level) {
    return weight[level];
  }

  /** No column of a level has a lower price. */
  long cheapest(int level) {
    return cheapest[level];
  }

  /** Notes the lowest price in a level. */
  void saw(int level, long price) {
    cheapest[level] = price;
  }

  /** Where a level begins in {@link #pairs} and {@link #columns}; it ends where the next begins. */
  int start(int level) {
    return start[level];
  }

  int[] pairs() {
    return pairs;
  }

  int[] columns() {
    return columns;
  }

  private void sort(int row) {
    grow(rowStart[row + 1] - rowStart[row]);
    int found = tell(row);
    if (found > FEW_WEIGHTS) {
      return;
    }
    first[row] = levels;
    heaviestFirst(found);
    for (int i = 0, at = size; i < found; i++) {
      int name = order[i];
      weight[levels + i] = seen[name];
      start[levels + i] = at;
      at += next[name];
      next[name] = start[levels + i];
    }
    for (int i = 0, pair = rowStart[row]; pair < rowStart[row + 1]; i++, pair++) {
      int at = next[levelOf[i]]++;
      pairs[at] = pair;
      columns[at] = duals.column[pair];
    }
    size += rowStart[row + 1] - rowStart[row];
    levels += found;
    start[levels] = size;
    end[row] = levels;
  }

  /** What loses least is looked through first: then the end of a search is near soon. */
  private void heaviestFirst(int found) {
    for (int i = 0; i < found; i++) {
      int at = i;
      for (; at > 0 && seen[order[at - 1]] < seen[i]; at--) {
        order[at] = order[at - 1];
      }
      order[at] = i;
    }
  }

  /** Counts the pairs of each weight; says how many weights there are, or more than a few. */
  private int tell(int row) {
    int from = rowStart[row];
    int found = 0;
    int level = 0;
    Arrays.fill(next, 0);
    for (int pair = from; pair < rowStart[row + 1]; pair++) {
      long own = duals.weight[pair];
      if (found == 0 || seen[level] != own) {
        level = find(own, found);
      }
      if (level == found && ++found > FEW_WEIGHTS) {
        return found;
      }
      seen[level] = own;
      levelOf[pair - from] = (byte) level;
      next[level]++;
    }
    return found;
  }

  private int find(long own, int found) {
    int at = (int) ((own * MIXER) >>> (Long.SIZE - 8));
    int level = guess[at];
    if (level >= found || seen[level] != own) {
      level = 0;
      while (level < found && seen[level] != own) {
        level++;
      }
      guess[at] = (byte) level;
    }
    return level;
  }

  private void grow(int more) {
    if (levels + FEW_WEIGHTS + 2 > weight.length) {
      weight = Arrays.copyOf(weight, 2 * weight.length);
      cheapest = Arrays.copyOf(cheapest, weight.length);
      start = Arrays.copyOf(start, weight.length);
    }
    if (size + more > pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(2 * pairs.length, size + more));
      columns = Arrays.copyOf(columns, pairs.length);
    }
    levelOf = more > levelOf.length ? new byte[2 * more] : levelOf;
  }
}
