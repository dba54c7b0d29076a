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
 */
final class Duals {
  static final int NONE = -1;

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
  final Journal journal;
  private final Pairs pairs;

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
    this.price = new long[pairs.columns()];
    this.chosen = filled(pairs.rows());
    this.holder = filled(slotStart[pairs.columns()]);
    this.journal =
        new Journal(new long[][] {surplus, price, weight}, new int[][] {chosen, holder, forced});
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

  /** What is lost if one who holds a place of the column is out; nothing if one is free. */
  long vacating(int col) {
    long least = FAR;
    for (int slot = slotStart[col], end = slotStart[col + 1]; slot < end; slot++) {
      least = Math.min(least, holder[slot] == NONE ? 0 : leaving(holder[slot]));
    }
    return least;
  }

  /** The place of a column that is vacated at the least loss. */
  int slotToVacate(int col) {
    int best = slotStart[col];
    long least = Long.MAX_VALUE;
    for (int slot = best; slot < slotStart[col + 1]; slot++) {
      long loss = holder[slot] == NONE ? -1 : leaving(holder[slot]);
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

  /** A free place of a column, or none. */
  int freeSlot(int col) {
    for (int slot = slotStart[col]; slot < slotStart[col + 1]; slot++) {
      if (holder[slot] == NONE) {
        return slot;
      }
    }
    return NONE;
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
    holder[slot] = row;
  }
}
