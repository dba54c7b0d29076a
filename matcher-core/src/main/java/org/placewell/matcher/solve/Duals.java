package org.placewell.matcher.solve;

import java.util.Arrays;

/**
 * The state of an assignment, in flat arrays: who has which pair, what each place costs, and what
 * each row has left over. Every change is noted in the journal.
 *
 * <p>Always: surplus + price ≥ weight on every pair, equal on chosen ones; prices are 0 or more,
 * and so is the surplus of a row that need not be placed. Between operations also: a row that is
 * out has surplus 0, and a column with a free place has price 0. Then no choice is worth more than
 * Σ surplus + Σ places · price, and this one is worth just that.
 *
 * <p>Clusters have prices too. That of a column is no less than that of the cluster around it, and
 * no more unless all its places are taken; and so of a cluster in another. What they differ by is
 * what the column, or the smaller cluster, costs by itself.
 */
final class Duals {
  static final int NONE = -1;

  /** Instead of who holds a place: it was left, and whatever lies around it counts it still. */
  static final int LEFT = -2;

  /** Farther than any path, and small enough for sums of a few; weights stay below 2⁵⁷. */
  static final long FAR = 1L << 61;

  /** The weight of a pair nobody may choose. */
  static final long CLOSED = -FAR;

  /** The surplus of a row that must be placed and cannot be. */
  static final long HOPELESS = -FAR / 4;

  private static final int SURPLUS = 0;
  private static final int PRICE = 1;
  private static final int WEIGHT = 2;
  private static final int CHOSEN = 3;
  private static final int HOLDER = 4;
  private static final int FORCED = 5;
  private static final int USED = 6;

  final int[] column;
  final int[] slotStart;
  final int[] forced;
  final Later laterOfRow;
  final Later laterOfColumn;
  final long[] weight;
  final long[] surplus;
  final long[] price;
  final int[] chosen;
  final int[] holder;
  final Clusters clusters;

  /** How many people each cluster holds. */
  final int[] used;

  final Journal journal;
  private final Pairs pairs;
  private final int[] columnOfSlot;

  /** Made when many are asked for: to insert rows, few are. */
  private int[] rowOf = {};

  /** Nothing is chosen, and no row has been inserted. */
  Duals(Pairs pairs, long[] weight) {
    this.column = pairs.column();
    this.pairs = pairs;
    this.slotStart = pairs.slotStart();
    this.forced = new int[pairs.rows()];
    Arrays.setAll(forced, row -> pairs.forced()[row] ? 1 : 0);
    this.laterOfRow = new Later(pairs.rows());
    this.laterOfColumn = new Later(pairs.columns());
    this.weight = weight;
    this.surplus = new long[pairs.rows()];
    this.clusters = pairs.clusters();
    this.used = new int[clusters.size()];
    this.columnOfSlot = clusters.isEmpty() ? new int[0] : pairs.columnOfSlot();
    this.price = new long[pairs.columns() + clusters.size()];
    this.chosen = filled(pairs.rows());
    this.holder = filled(slotStart[pairs.columns()]);
    this.journal =
        new Journal(
            new long[][] {surplus, price, weight}, new int[][] {chosen, holder, forced, used});
  }

  private static int[] filled(int length) {
    int[] none = new int[length];
    Arrays.fill(none, NONE);
    return none;
  }

  /** The row of a pair. */
  int rowOf(int pair) {
    return rowOf.length == 0 ? pairs.rowOf(pair) : rowOf[pair];
  }

  /** Makes the index of rows. */
  void lookUpRows() {
    if (rowOf.length == 0) {
      rowOf = pairs.rowOf();
    }
  }

  /** What choosing a pair would lose, 0 or more. */
  long slack(int pair) {
    return surplus[rowOf(pair)] + price[column[pair]] - weight[pair];
  }

  /** Whether a row must be placed. */
  boolean isForced(int row) {
    return forced[row] == 1;
  }

  /** What is lost if a row is not placed. */
  long leaving(int row) {
    return isForced(row) ? FAR : surplus[row];
  }

  /** What is lost if one who holds a place of the column is out; nothing if one can be had. */
  long vacating(int col) {
    boolean room = hasRoomAround(col);
    long least = FAR;
    for (int slot = slotStart[col], end = slotStart[col + 1]; slot < end; slot++) {
      least = Math.min(least, vacatingSlot(slot, room));
    }
    return least;
  }

  private long vacatingSlot(int slot, boolean room) {
    int row = holder[slot];
    return row >= 0 ? leaving(row) : row == LEFT || room ? 0 : FAR;
  }

  /** The place of a column that is vacated at the least loss; one that was left before all. */
  int slotToVacate(int col) {
    boolean room = hasRoomAround(col);
    int best = slotStart[col];
    long least = Long.MAX_VALUE;
    for (int slot = best; slot < slotStart[col + 1]; slot++) {
      long loss =
          holder[slot] >= 0 ? leaving(holder[slot]) : vacatingSlot(slot, room) + holder[slot];
      if (loss < least) {
        least = loss;
        best = slot;
      }
    }
    return best;
  }

  /** The place that a row holds in a column. */
  int slotOf(int row, int col) {
    int slot = slotStart[col];
    while (holder[slot] != row) {
      slot++;
    }
    return slot;
  }

  /** A place of a column that nobody holds, or none. */
  int freeSlot(int col) {
    return slot(col, NONE);
  }

  /** A place of a column that was left and has to be filled, or none. */
  int leftSlot(int col) {
    return slot(col, clusters.parent(col) == NONE ? NONE : LEFT);
  }

  /** A place of a column that somebody can have at once, or none. */
  int openSlot(int col) {
    int left = clusters.isEmpty() ? NONE : slot(col, LEFT);
    return left != NONE ? left : hasRoomAround(col) ? slot(col, NONE) : NONE;
  }

  private int slot(int col, int held) {
    for (int slot = slotStart[col]; slot < slotStart[col + 1]; slot++) {
      if (holder[slot] == held) {
        return slot;
      }
    }
    return NONE;
  }

  /** Whether a node is a column, and no cluster. */
  boolean isColumn(int node) {
    return node < slotStart.length - 1;
  }

  /** Whether all clusters that a node lies in hold one more. */
  private boolean hasRoomAround(int node) {
    for (int c = clusters.parent(node); c != NONE; c = clusters.parent(c)) {
      if (isFull(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nobody more can have a place of a node. */
  boolean isFull(int node) {
    int at = clusters.at(node);
    return isColumn(node) ? freeSlot(node) == NONE : used[at] >= clusters.room(at);
  }

  /** Whether nobody has a place of a node. */
  boolean isEmpty(int node) {
    if (!isColumn(node)) {
      return used[clusters.at(node)] == 0;
    }
    for (int slot = slotStart[node]; slot < slotStart[node + 1]; slot++) {
      if (holder[slot] != NONE) {
        return false;
      }
    }
    return true;
  }

  /** A pair comes that was not there at the start; its numbers are those that room was left for. */
  void add(int pair, int row, int col, long value) {
    lookUpRows();
    rowOf[pair] = row;
    column[pair] = col;
    weight[pair] = value;
    laterOfRow.add(row, pair);
    laterOfColumn.add(col, pair);
  }

  void put(int row, int pair, int slot) {
    setChosen(row, pair);
    setHolder(slot, row);
  }

  void setWeight(int pair, long value) {
    journal.note(WEIGHT, pair, weight[pair]);
    weight[pair] = value;
  }

  void setSurplus(int row, long value) {
    journal.note(SURPLUS, row, surplus[row]);
    surplus[row] = value;
  }

  void setPrice(int col, long value) {
    journal.note(PRICE, col, price[col]);
    price[col] = value;
  }

  void setChosen(int row, int pair) {
    journal.note(CHOSEN, row, chosen[row]);
    chosen[row] = pair;
  }

  void force(int row) {
    journal.note(FORCED, row, forced[row]);
    forced[row] = 1;
  }

  void free(int row) {
    journal.note(FORCED, row, forced[row]);
    forced[row] = 0;
  }

  void setHolder(int slot, int row) {
    journal.note(HOLDER, slot, holder[slot]);
    int more = (row == NONE ? 0 : 1) - (holder[slot] == NONE ? 0 : 1);
    holder[slot] = row;
    if (more != 0 && !clusters.isEmpty()) {
      use(columnOfSlot[slot], more);
    }
  }

  private void use(int col, int more) {
    for (int c = clusters.parent(col); c != NONE; c = clusters.parent(c)) {
      int at = clusters.at(c);
      journal.note(USED, at, used[at]);
      used[at] += more;
    }
  }

  /**
   * A place of a column: that which was vacated, if it lies there; else one that is free, as places
   * were handed on within a cluster.
   */
  int slotIn(int col, int vacated) {
    if (slotStart[col] <= vacated && vacated < slotStart[col + 1]) {
      return vacated;
    }
    setHolder(vacated, NONE);
    return freeSlot(col);
  }

  /** What lies in a cluster costs what the cluster costs at least; where it did not, nobody is. */
  void raiseWithin(int node) {
    for (int inside : clusters.within(clusters.at(node))) {
      if (price[inside] < price[node]) {
        setPrice(inside, price[node]);
        if (!isColumn(inside)) {
          raiseWithin(inside);
        }
      }
    }
  }

  /** Nobody holds a place any more; in a cluster it is kept until it is filled or given up. */
  void leave(int slot) {
    boolean alone = clusters.isEmpty() || clusters.parent(columnOfSlot[slot]) == NONE;
    setHolder(slot, alone ? NONE : LEFT);
  }
}
