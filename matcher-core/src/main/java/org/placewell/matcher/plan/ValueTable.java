package org.placewell.matcher.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Reads;

/**
 * What a rule says of pairs, by class of person and class of place, asked once each and only when
 * needed. The answers of a class are forgotten after its last row.
 *
 * @param <T> what is said
 */
final class ValueTable<T> {
  private static final @Nullable Object[] NONE = {};

  private final Eligibility all;
  private final Function<Pair, T> rule;
  private final Optional<Division> division;
  private final @Nullable Object[][] values;
  private final int[] rowsLeft;

  ValueTable(Eligibility all, Optional<Reads> reads, Function<Pair, T> rule) {
    this.all = all;
    this.rule = rule;
    this.division = reads.map(r -> new Division(all, r));
    int classes = division.map(Division::rowClasses).orElse(0);
    this.values = new Object[classes][];
    Arrays.fill(values, NONE);
    this.rowsLeft = new int[classes];
    for (int at = 0; at < classes; at++) {
      rowsLeft[at] = division.orElseThrow().rowsIn(at);
    }
  }

  /** What the rule says of a pair between whose two sides nothing lies. */
  @SuppressWarnings("unchecked") // values holds nothing but what rule returned
  T get(int row, int column) {
    int at = division.map(d -> d.ofRow(row)).orElse(Division.EACH);
    if (at == Division.EACH) {
      return rule.apply(all.plainPair(row, column));
    }
    Division classes = division.orElseThrow();
    @Nullable Object[] known = known(at, classes.columnClasses());
    int place = classes.ofColumn(column);
    Object value = known[place];
    if (value == null) {
      value = rule.apply(all.plainPair(row, column));
      known[place] = value;
    }
    return (T) value;
  }

  private @Nullable Object[] known(int at, int size) {
    if (values[at].length == 0) {
      values[at] = new Object[size];
    }
    return values[at];
  }

  /** All pairs of a row are done. */
  void done(int row) {
    int at = division.map(d -> d.ofRow(row)).orElse(Division.EACH);
    if (at != Division.EACH && --rowsLeft[at] == 0) {
      values[at] = NONE;
    }
  }
}
