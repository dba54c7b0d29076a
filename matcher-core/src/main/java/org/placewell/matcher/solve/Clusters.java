package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Totals that count everybody in several whole columns: so many people in them together. Of any two
 * clusters one lies in the other, or they are apart (the family is laminar), so that places can be
 * handed on from column to column within a cluster. Immutable.
 *
 * <p>A <i>node</i> is a column or, after the last column, a cluster, the larger first.
 */
final class Clusters {
  private static final Clusters NONE = new Clusters(0, List.of(), new int[0]);

  private final int columns;
  private final int[] sum;
  private final long[] room;
  private final int[] parent;
  private final int[][] within;

  private Clusters(int columns, List<Coupling.Total> totals, int[] parent) {
    this.columns = columns;
    this.sum = totals.stream().mapToInt(Coupling.Total::sum).toArray();
    this.room = totals.stream().mapToLong(Coupling.Total::room).toArray();
    this.parent = parent;
    this.within = new int[totals.size()][];
    Arrays.setAll(
        within,
        at ->
            IntStream.range(0, parent.length)
                .filter(node -> parent[node] == columns + at)
                .toArray());
  }

  /** No total couples whole columns. */
  static Clusters none() {
    return NONE;
  }

  /**
   * The totals that are clusters, the larger chosen first.
   *
   * @param column of each pair
   * @param columns how many there are
   */
  static Clusters of(List<Coupling.Total> totals, int[] column, int columns) {
    int[] innermost = new int[columns];
    Arrays.fill(innermost, Duals.NONE);
    List<Coupling.Total> chosen = new ArrayList<>();
    IntStream.Builder parents = IntStream.builder();
    for (Whole one : whole(totals, column, columns)) {
      int around = innermost[one.columns[0]];
      if (Arrays.stream(one.columns).allMatch(col -> innermost[col] == around)) {
        Arrays.stream(one.columns).forEach(col -> innermost[col] = columns + chosen.size());
        chosen.add(one.total);
        parents.add(around);
      }
    }
    int[] parent = IntStream.concat(IntStream.of(innermost), parents.build()).toArray();
    return chosen.isEmpty() ? NONE : new Clusters(columns, chosen, parent);
  }

  /** A total that counts everybody in its columns as one. */
  private static final class Whole {
    private final Coupling.Total total;
    private final int[] columns;

    Whole(Coupling.Total total, int[] columns) {
      this.total = total;
      this.columns = columns;
    }
  }

  private static List<Whole> whole(List<Coupling.Total> totals, int[] column, int columns) {
    int[] pairs = new int[columns];
    for (int col : totals.isEmpty() ? new int[0] : column) {
      pairs[col]++;
    }
    List<Whole> whole = new ArrayList<>();
    for (Coupling.Total total : totals) {
      int[] inside = IntStream.of(total.pairs()).map(pair -> column[pair]).distinct().toArray();
      if (inside.length > 0
          && Arrays.stream(total.weights()).allMatch(weight -> weight == 1)
          && IntStream.of(inside).mapToLong(col -> pairs[col]).sum() == total.pairs().length) {
        whole.add(new Whole(total, inside));
      }
    }
    whole.sort(Comparator.comparingInt(one -> -one.columns.length));
    return whole;
  }

  boolean isEmpty() {
    return sum.length == 0;
  }

  int size() {
    return sum.length;
  }

  /** The node of a cluster. */
  int node(int at) {
    return columns + at;
  }

  /** Which cluster a node is. */
  int at(int node) {
    return node - columns;
  }

  /** The place of a cluster's total among the sums of the graph. */
  int sum(int at) {
    return sum[at];
  }

  /** How many people a cluster holds. */
  long room(int at) {
    return room[at];
  }

  /** The node of the smallest cluster that a node lies in, or {@link Duals#NONE}. */
  int parent(int node) {
    return isEmpty() ? Duals.NONE : parent[node];
  }

  /** The nodes that lie in a cluster and in no smaller one. */
  int[] within(int at) {
    return within[at];
  }

  /** How many clusters lie in one another at most. */
  int depth() {
    int deepest = 0;
    for (int at = 0; at < size(); at++) {
      int depth = 1;
      for (int node = parent(node(at)); node != Duals.NONE; node = parent(node)) {
        depth++;
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
