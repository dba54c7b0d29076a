package org.placewell.matcher.ask;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;

/**
 * Who competes for which columns of a graph: everybody whose placement is not agreed, for every
 * column that fits but the bed they hold. People are numbered as rows are.
 */
final class Competition {
  private final int[] start;
  private final int[] column;
  private final int[] memberStart;
  private final int[] member;
  private final int[] most;
  private final int[] least;
  private final long[] open;

  private Competition(CandidateGraph graph) {
    this.start = new int[graph.rows() + 1];
    this.column = new int[graph.pairs()];
    this.most = new int[graph.columns()];
    this.least = new int[graph.columns()];
    this.open = open(graph.eligibility());
    int[] degree = new int[graph.columns() + 1];
    int size = 0;
    for (int row = 0; row < graph.rows(); row++) {
      int places = graph.eligibility().rows().get(row).person().places();
      int end = graph.pinnedPair(row) >= 0 ? graph.rowStart(row) : graph.rowEnd(row);
      for (int pair = graph.rowStart(row); pair < end; pair++) {
        int at = graph.column(pair);
        if (pair != graph.ownBedPair(row)) {
          column[size++] = at;
          least[at] = degree[at + 1]++ == 0 ? places : Math.min(least[at], places);
          most[at] = Math.max(most[at], places);
        }
      }
      start[row + 1] = size;
    }
    Arrays.parallelPrefix(degree, Integer::sum);
    this.memberStart = degree;
    this.member = members(size);
  }

  static Competition of(CandidateGraph graph) {
    return new Competition(graph);
  }

  private int[] members(int size) {
    int[] all = new int[size];
    int[] next = memberStart.clone();
    for (int person = 0; person < people(); person++) {
      for (int at = start[person]; at < start[person + 1]; at++) {
        all[next[column[at]]++] = person;
      }
    }
    return all;
  }

  /** The places of each column that nobody has been given yet. */
  static long[] open(Eligibility all) {
    long[] open =
        all.columns().stream().map(Place::vacancy).mapToLong(vacancy -> vacancy.places()).toArray();
    for (int row = 0; row < all.rows().size(); row++) {
      int places = all.rows().get(row).person().places();
      all.pin(row)
          .flatMap(pin -> all.column(pin.vacancy()))
          .ifPresent(at -> open[at] = Math.max(0, open[at] - places));
    }
    return open;
  }

  int people() {
    return start.length - 1;
  }

  int columns() {
    return memberStart.length - 1;
  }

  /** Where the columns of a person start. */
  int start(int person) {
    return start[person];
  }

  int column(int at) {
    return column[at];
  }

  /** Where the people of a column start. */
  int memberStart(int column) {
    return memberStart[column];
  }

  int member(int at) {
    return member[at];
  }

  /** How many people a column fits. */
  int degree(int column) {
    return memberStart[column + 1] - memberStart[column];
  }

  /** Those whom some column fits. */
  BitSet competing() {
    BitSet all = new BitSet();
    IntStream.range(0, people()).filter(row -> start[row + 1] > start[row]).forEach(all::set);
    return all;
  }

  /** All people, those with the fewest columns first. */
  int[] pickiestFirst() {
    return IntStream.range(0, people())
        .boxed()
        .sorted(Comparator.comparingInt(person -> start[person + 1] - start[person]))
        .mapToInt(person -> person)
        .toArray();
  }

  /** How many people each column holds, if those come who take the fewest places. */
  int[] rooms() {
    int[] rooms = new int[columns()];
    Arrays.setAll(rooms, at -> (int) (open[at] / Math.max(1, least[at])));
    return rooms;
  }

  /** How many people fill each column, if those come who take the most places. */
  int[] fillers() {
    int[] rooms = new int[columns()];
    Arrays.setAll(
        rooms, at -> (int) ((open[at] + Math.max(1, most[at]) - 1) / Math.max(1, most[at])));
    return rooms;
  }
}
