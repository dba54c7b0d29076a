package org.placewell.matcher.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.policy.Pair;

/**
 * What is said of pairs, as a number, by class of person and class of place: asked once each and
 * only when needed. What was said of a class of people is forgotten after its last row.
 */
final class ClassTable implements Values {
  private static final long UNASKED = Long.MIN_VALUE;
  private static final long[] NONE = {};

  private final Eligibility all;
  private final ToLongFunction<Pair> ask;
  private final @Nullable Division division;
  private final long[][] said;
  private final int[] rowsLeft;

  ClassTable(Eligibility all, Optional<Division> division, ToLongFunction<Pair> ask) {
    this.all = all;
    this.ask = ask;
    this.division = division.orElse(null);
    this.said = new long[division.map(Division::rowClasses).orElse(0)][];
    this.rowsLeft = new int[said.length];
    Arrays.fill(said, NONE);
    Arrays.setAll(rowsLeft, at -> division.orElseThrow().rowsIn(at));
  }

  @Override
  public void read(int row, int[] columns, int count, long[] into) {
    if (division == null || division.ofRow(row) == Divisions.EACH) {
      for (int i = 0; i < count; i++) {
        into[i] = ask(row, columns[i]);
      }
    } else {
      read(row, division, columns, count, into);
    }
  }

  private void read(int row, Division by, int[] columns, int count, long[] into) {
    long[] known = known(by, by.ofRow(row));
    int[] classes = by.columnClass();
    for (int i = 0; i < count; i++) {
      int place = classes[columns[i]];
      long value = known[place];
      if (value == UNASKED) {
        value = ask(row, columns[i]);
        known[place] = value;
      }
      into[i] = value;
    }
  }

  private long[] known(Division by, int rowClass) {
    if (said[rowClass].length == 0) {
      said[rowClass] = new long[by.columnClasses()];
      Arrays.fill(said[rowClass], UNASKED);
    }
    return said[rowClass];
  }

  private long ask(int row, int column) {
    return ask.applyAsLong(all.plainPair(row, column));
  }

  @Override
  public void done(int row) {
    int rowClass = division == null ? Divisions.EACH : division.ofRow(row);
    if (rowClass != Divisions.EACH && --rowsLeft[rowClass] == 0) {
      said[rowClass] = NONE;
    }
  }
}
