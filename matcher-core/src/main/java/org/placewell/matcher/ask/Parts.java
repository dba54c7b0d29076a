package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Falls people and columns apart into parts between which there is no pair. */
final class Parts {
  private final Competition of;
  private final int[] above;

  /** People and columns with no pair to any others of those divided. */
  record Part(BitSet people, BitSet columns) {}

  private Parts(Competition of) {
    this.of = of;
    this.above = new int[of.columns()];
    Arrays.setAll(above, column -> column);
  }

  /** Parts of people with all their columns, in the order of the people. */
  static List<Part> ofPeople(Competition of, BitSet people) {
    Parts parts = new Parts(of);
    people.stream().forEach(parts::join);
    Map<Integer, Part> found = new LinkedHashMap<>();
    people.stream()
        .forEach(person -> {
          Part part =
              found.computeIfAbsent(
                  parts.top(of.column(of.start(person))),
                  top -> new Part(new BitSet(), new BitSet()));
          part.people().set(person);
          for (int at = of.start(person); at < of.start(person + 1); at++) {
            part.columns().set(of.column(at));
          }
        });
    return new ArrayList<>(found.values());
  }

  /** Parts of columns with all people they fit, in the order of the columns. */
  static List<Part> ofColumns(Competition of, BitSet columns) {
    Parts parts = new Parts(of);
    int[] first = new int[of.people()];
    Arrays.fill(first, -1);
    columns.stream()
        .forEach(column -> {
          for (int at = of.memberStart(column); at < of.memberStart(column + 1); at++) {
            int person = of.member(at);
            first[person] = first[person] < 0 ? column : first[person];
            parts.union(first[person], column);
          }
        });
    Map<Integer, Part> found = new LinkedHashMap<>();
    columns.stream()
        .forEach(column -> {
          int top = of.degree(column) == 0 ? -1 : parts.top(column);
          Part part = found.computeIfAbsent(top, t -> new Part(new BitSet(), new BitSet()));
          part.columns().set(column);
          for (int at = of.memberStart(column); at < of.memberStart(column + 1); at++) {
            part.people().set(of.member(at));
          }
        });
    return new ArrayList<>(found.values());
  }

  private void join(int person) {
    for (int at = of.start(person) + 1; at < of.start(person + 1); at++) {
      union(of.column(at - 1), of.column(at));
    }
  }

  private void union(int one, int other) {
    int a = top(one);
    int b = top(other);
    above[Math.max(a, b)] = Math.min(a, b);
  }

  private int top(int column) {
    int at = column;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }
}
