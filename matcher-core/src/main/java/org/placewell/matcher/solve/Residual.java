package org.placewell.matcher.solve;

import java.util.Arrays;
import org.placewell.matcher.plan.GrowingGraph;

/**
 * What each pair loses against the prices of the best choice, row by row and column by column: all
 * that is asked about giving one place to one person. A copy, which later changes do not touch; an
 * entry is the place of a pair in it. Immutable once made.
 */
final class Residual {
  private final int[] rowStart;
  private final int[] columnStart;
  private final int[] byColumn;
  private final int[] pair;
  private final int[] row;
  private final int[] column;
  private final long[] slack;
  private final long[] leaving;
  private final long[] price;
  private final int[] places;

  Residual(GrowingGraph graph, Living living) {
    Assignment choice = living.choice();
    this.rowStart = new int[graph.rows() + 1];
    this.columnStart = new int[graph.columns() + 1];
    count(graph);
    int size = rowStart[graph.rows()];
    this.pair = new int[size];
    this.row = new int[size];
    this.column = new int[size];
    this.byColumn = new int[size];
    this.slack = new long[size];
    lay(graph, choice);
    this.leaving = new long[graph.rows()];
    Arrays.setAll(leaving, at -> isForced(graph, at) ? Duals.FAR : choice.surplus(at));
    this.price = Arrays.copyOf(choice.prices(), graph.columns());
    this.places = new int[graph.columns()];
    Arrays.setAll(places, living::places);
  }

  private void count(GrowingGraph graph) {
    for (int at = 0; at < graph.pairs(); at++) {
      if (graph.isOpen(at)) {
        rowStart[graph.row(at) + 1]++;
        columnStart[graph.column(at) + 1]++;
      }
    }
    Arrays.parallelPrefix(rowStart, Integer::sum);
    Arrays.parallelPrefix(columnStart, Integer::sum);
  }

  private void lay(GrowingGraph graph, Assignment choice) {
    int[] next = rowStart.clone();
    for (int at = 0; at < graph.pairs(); at++) {
      if (graph.isOpen(at)) {
        int entry = next[graph.row(at)]++;
        pair[entry] = at;
        row[entry] = graph.row(at);
        column[entry] = graph.column(at);
        boolean closed = choice.weight(at) == Duals.CLOSED;
        slack[entry] = closed ? Duals.FAR : choice.slack(at);
      }
    }
    int[] below = columnStart.clone();
    for (int entry = 0; entry < pair.length; entry++) {
      byColumn[below[column[entry]]++] = entry;
    }
  }

  /** Whether somebody may not go without a place: who holds a bed on offer, and who is pinned. */
  private static boolean isForced(GrowingGraph graph, int row) {
    return graph.ownBedPair(row) >= 0 || graph.pinnedPair(row) >= 0;
  }

  int rows() {
    return rowStart.length - 1;
  }

  int columns() {
    return columnStart.length - 1;
  }

  /** Number of entries. */
  int size() {
    return pair.length;
  }

  int rowStart(int at) {
    return rowStart[at];
  }

  int columnStart(int col) {
    return columnStart[col];
  }

  /** An entry of a column, by its place from {@link #columnStart} to the next. */
  int ofColumn(int at) {
    return byColumn[at];
  }

  int pair(int entry) {
    return pair[entry];
  }

  int row(int entry) {
    return row[entry];
  }

  int column(int entry) {
    return column[entry];
  }

  /** What is lost by choosing a pair, or {@link Duals#FAR} if nobody may. */
  long slack(int entry) {
    return slack[entry];
  }

  /** What is lost if a row is out, or {@link Duals#FAR} if it may not be. */
  long leaving(int at) {
    return leaving[at];
  }

  long price(int col) {
    return price[col];
  }

  /** How many people a column can hold. */
  int places(int col) {
    return places[col];
  }

  /** The entry of a pair, or {@link Duals#NONE}. */
  int entry(GrowingGraph graph, int of) {
    int at = graph.row(of);
    for (int entry = rowStart[at]; entry < rowStart[at + 1]; entry++) {
      if (pair[entry] == of) {
        return entry;
      }
    }
    return Duals.NONE;
  }
}
