package org.placewell.matcher.solve;

import java.util.Arrays;
import java.util.Optional;
import org.placewell.matcher.plan.CandidateGraph;

/**
 * The pairs of each row level by level, the heaviest first: the columns of one weight together, as
 * a set that many rows share. Rules give points in steps, so that a row has many pairs and few
 * weights, and people of one kind may have the same places. Immutable once made.
 */
final class RowLevels {
  /** With more levels for so many pairs, sorting costs more than it saves. */
  private static final int PAIRS_TO_A_LEVEL = 6;

  /** So many levels are no reason to give up; so many of one row are. */
  private static final int ENOUGH = 1024;

  private static final int MOST_LEVELS = 256;

  private final CandidateGraph graph;
  private final Kept kept;
  private final long[] ofRate;
  private final ColumnSets sets;

  /** For each row its first level, then the number of levels. */
  private final int[] first;

  private long[] weight;
  private int[] set;
  private int levels;

  /** Of each rate the level in the row it was last met in; levels of all rows are counted on. */
  private final int[] levelOfRate;

  /** Of each level of the row that is being sorted, as they are met: its weight and its columns. */
  private final long[] seen = new long[MOST_LEVELS];

  private final char[][] column = new char[MOST_LEVELS][0];
  private final int[] size = new int[MOST_LEVELS];
  private final int[] order = new int[MOST_LEVELS];
  private int met = 1;
  private int found;

  private RowLevels(CandidateGraph graph, Kept kept, long[] ofRate) {
    this.graph = graph;
    this.kept = kept;
    this.ofRate = ofRate;
    this.sets = new ColumnSets(graph.columns(), ENOUGH + kept.size() / 2);
    this.first = new int[graph.rows() + 1];
    this.weight = new long[2 * graph.rows() + MOST_LEVELS];
    this.set = new int[weight.length];
    this.levelOfRate = new int[ofRate.length];
  }

  /**
   * The levels of a graph, unless they are many.
   *
   * @param kept the pairs that count
   * @param ofRate what a pair of each rate weighs
   */
  static Optional<RowLevels> of(CandidateGraph graph, Kept kept, long[] ofRate) {
    if (graph.columns() > ColumnSets.MOST_COLUMNS) {
      return Optional.empty();
    }
    RowLevels all = new RowLevels(graph, kept, ofRate);
    return all.sort() ? Optional.of(all) : Optional.empty();
  }

  /** The first level of a row; the row after begins where it ends. */
  int first(int row) {
    return first[row];
  }

  /** What all pairs of a level weigh. */
  long weight(int level) {
    return weight[level];
  }

  /** The set of a level. */
  int set(int level) {
    return set[level];
  }

  ColumnSets sets() {
    return sets;
  }

  private boolean sort() {
    int run = 0;
    int pairs = 0;
    for (int row = 0; row < graph.rows(); row++) {
      int end = graph.rowEnd(row);
      while (run < kept.runs() && kept.runStart(run) < end) {
        int from = Math.max(kept.runStart(run), graph.rowStart(row));
        int to = Math.min(kept.runEnd(run), end);
        if (!meet(from, to)) {
          return false;
        }
        pairs += to - from;
        if (kept.runEnd(run) > end) {
          break;
        }
        run++;
      }
      note(row);
      if (levels > ENOUGH + pairs / PAIRS_TO_A_LEVEL) {
        return false;
      }
    }
    return true;
  }

  /** Puts the pairs of a run into the levels of the row; false if these are too many. */
  private boolean meet(int from, int to) {
    for (int pair = from; pair < to; pair++) {
      int rate = graph.rate(pair);
      int level = levelOfRate[rate] - met;
      if (level < 0) {
        level = level(ofRate[rate]);
        if (level == MOST_LEVELS) {
          return false;
        }
        levelOfRate[rate] = met + level;
      }
      column[level][size[level]++] = (char) graph.column(pair);
    }
    return true;
  }

  /** The level of a weight, a new one if none has it. */
  private int level(long own) {
    int level = 0;
    while (level < found && seen[level] != own) {
      level++;
    }
    if (level == found && found < MOST_LEVELS) {
      seen[level] = own;
      column[level] = column[level].length == 0 ? new char[graph.columns()] : column[level];
      found++;
    }
    return level;
  }

  private void note(int row) {
    if (levels + found > weight.length) {
      weight = Arrays.copyOf(weight, 2 * weight.length);
      set = Arrays.copyOf(set, weight.length);
    }
    heaviestFirst();
    for (int i = 0; i < found; i++) {
      int level = order[i];
      weight[levels] = seen[level];
      set[levels++] = sets.find(column[level], size[level]);
      size[level] = 0;
    }
    met += found;
    found = 0;
    first[row + 1] = levels;
  }

  private void heaviestFirst() {
    for (int i = 0; i < found; i++) {
      int at = i;
      for (; at > 0 && seen[order[at - 1]] < seen[i]; at--) {
        order[at] = order[at - 1];
      }
      order[at] = i;
    }
  }

  /** Rows, that with the heaviest pair first; those that must be placed before all others. */
  int[] heaviestFirst(boolean[] forced) {
    long[] most = new long[graph.rows()];
    for (int row = 0; row < most.length; row++) {
      most[row] = first[row] < first[row + 1] ? Math.max(0, weight[first[row]]) : 0;
      most[row] = forced[row] ? Duals.FAR : most[row];
    }
    return Pairs.inOrder(most);
  }
}
