package org.placewell.matcher.solve;

import java.util.Map;
import java.util.function.IntConsumer;

/** A best choice of columns for rows, and the prices that prove it. */
interface Optimum {
  /** The column a row has, or {@link Duals#NONE}. */
  int column(int row);

  /** What a row has left over. */
  long surplus(int row);

  /** A copy of the price of each column. */
  long[] prices();

  /** By the sums of the graph that are kept by the choice: what a place costs, where it does. */
  Map<Integer, Long> ofSums();

  /** Tells the columns that a row would lose nothing by. */
  void forEachTight(int row, IntConsumer action);
}
