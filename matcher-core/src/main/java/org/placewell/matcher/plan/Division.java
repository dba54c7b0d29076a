package org.placewell.matcher.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewell.matcher.policy.Reads;

/** Rows and columns divided into classes by what one rule reads of them. */
final class Division {
  /** The class of a row of which every pair must be asked by itself. */
  static final int EACH = -1;

  private final int[] rowClass;
  private final int[] columnClass;
  private final int[] sample;
  private final int[] rowsIn;

  Division(Eligibility all, Reads reads) {
    Map<Object, Integer> people = new HashMap<>();
    Map<Object, Integer> places = new HashMap<>();
    rowClass =
        IntStream.range(0, all.rows().size())
            .map(row -> rowClass(people, reads.person().apply(all.personSide(row))))
            .toArray();
    columnClass =
        IntStream.range(0, all.columns().size())
            .map(column -> number(places, reads.place().apply(all.placeSide(column))))
            .toArray();
    sample = new int[places.size()];
    for (int column = columnClass.length - 1; column >= 0; column--) {
      sample[columnClass[column]] = column;
    }
    rowsIn = new int[people.size()];
    Arrays.stream(rowClass).filter(at -> at != EACH).forEach(at -> rowsIn[at]++);
  }

  private static int rowClass(Map<Object, Integer> numbers, Object key) {
    return key.equals(Reads.EACH) ? EACH : number(numbers, key);
  }

  private static int number(Map<Object, Integer> numbers, Object key) {
    return numbers.computeIfAbsent(key, k -> numbers.size());
  }

  int rowClasses() {
    return rowsIn.length;
  }

  int columnClasses() {
    return sample.length;
  }

  int ofRow(int row) {
    return rowClass[row];
  }

  int ofColumn(int column) {
    return columnClass[column];
  }

  /** Some column of a class. */
  int sample(int ofColumns) {
    return sample[ofColumns];
  }

  /** How many rows are in a class. */
  int rowsIn(int ofRows) {
    return rowsIn[ofRows];
  }
}
