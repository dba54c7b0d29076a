package org.placewell.matcher.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.LongStream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Sum;
import org.placewell.matcher.policy.Policy;

/**
 * The best choice of pairs by the first goal, then by the second, if no limit coupled placements:
 * one vacancy for each person, one person for each vacancy, pins hold and nobody loses a bed. The
 * surplus of those who must be placed may be negative.
 *
 * <p>Rows are inserted one after the other, each along a shortest path over columns with prices.
 * Whatever it did, prices that pass the check at the end prove the choice. At worst O(rows · pairs
 * · log columns), and far less where the most urgent come first. R. Jonker, A. Volgenant,
 * doi:10.1007/BF02278710.
 */
final class Separable {
  private static final int NONE = -1;

  /** Farther than any path, and small enough to be added to one. */
  private static final long FAR = Long.MAX_VALUE / 4;

  private final CandidateGraph graph;
  private final BitSet open;
  private final BitSet forced = new BitSet();
  private final long[] weight;
  private final long[] price;
  private final long[] surplus;
  private final int[] pairOf;
  private final int[] holder;
  private final long[] distance;
  private final int[] via;
  private final int[] reached;
  private int reachedCount;
  private long end;

  private record Label(long distance, int column) {}

  private Separable(CandidateGraph graph, BitSet open) {
    this.graph = graph;
    this.open = open;
    this.weight = Weights.of(graph);
    this.price = new long[graph.columns()];
    this.surplus = new long[graph.rows()];
    this.pairOf = filled(graph.rows());
    this.holder = filled(graph.columns());
    this.distance = new long[graph.columns()];
    Arrays.fill(distance, Long.MAX_VALUE);
    this.via = filled(graph.columns());
    this.reached = new int[graph.columns()];
    for (int row = 0; row < graph.rows(); row++) {
      forced.set(row, graph.ownBedPair(row) >= 0 || graph.pinnedPair(row) >= 0);
    }
  }

  private static int[] filled(int length) {
    int[] none = new int[length];
    Arrays.fill(none, NONE);
    return none;
  }

  /**
   * A choice.
   *
   * @param value of its pairs, by {@link Weights}
   * @param bound no choice is worth more, by the prices
   */
  record Choice(List<Integer> pairs, long value, long bound) {
    @Override
    public String toString() {
      return "choice of " + pairs.size() + " pairs";
    }
  }

  /** The best choice; empty where a vacancy has more than one place. */
  static Optional<Choice> choice(CandidateGraph graph) {
    if (graph.sums().stream().anyMatch(Separable::holdsSeveral)) {
      return Optional.empty();
    }
    Separable separable = new Separable(graph, open(graph));
    for (int row = 0; row < graph.rows(); row++) {
      separable.insert(row);
    }
    separable.check();
    return Optional.of(separable.choice());
  }

  private Choice choice() {
    List<Integer> pairs = Arrays.stream(pairOf).filter(pair -> pair != NONE).boxed().toList();
    return new Choice(
        pairs,
        pairs.stream().mapToLong(pair -> weight[pair]).sum(),
        LongStream.concat(LongStream.of(surplus), LongStream.of(price)).sum());
  }

  private static boolean holdsSeveral(Sum sum) {
    return sum.rule().equals(Policy.CAPACITY) && sum.limit() > 1;
  }

  /** Pairs that break no limit alone. */
  private static BitSet open(CandidateGraph graph) {
    BitSet open = new BitSet();
    open.set(0, graph.pairs());
    for (Sum sum : graph.sums()) {
      for (int at = 0; at < sum.size(); at++) {
        if (sum.weight(at) > sum.limit()) {
          open.clear(sum.pair(at));
        }
      }
    }
    return open;
  }

  private void insert(int row) {
    surplus[row] = forced.get(row) ? -FAR : 0;
    for (int pair = graph.rowStart(row); pair < graph.rowEnd(row); pair++) {
      if (open.get(pair)) {
        surplus[row] = Math.max(surplus[row], weight[pair] - price[graph.column(pair)]);
      }
    }
    int last = search(row);
    reprice(row);
    if (last != NONE) {
      flip(row, last);
    }
    reset();
  }

  /** The column at which the cheapest change ends, or none if this row had better stay out. */
  private int search(int row) {
    PriorityQueue<Label> queue = new PriorityQueue<>(Comparator.comparingLong(Label::distance));
    end = leaving(row);
    int last = NONE;
    relax(row, 0, queue);
    while (!queue.isEmpty() && queue.peek().distance() < end) {
      Label label = queue.remove();
      if (label.distance() > distance[label.column()]) {
        continue;
      }
      int held = holder[label.column()];
      long ends = label.distance() + (held == NONE ? 0 : leaving(held));
      if (ends < end) {
        end = ends;
        last = label.column();
      }
      if (held != NONE) {
        relax(held, label.distance(), queue);
      }
    }
    return last;
  }

  /** What is lost if a row is not placed. */
  private long leaving(int row) {
    return forced.get(row) ? FAR : surplus[row];
  }

  private void relax(int row, long before, PriorityQueue<Label> queue) {
    for (int pair = graph.rowStart(row); pair < graph.rowEnd(row); pair++) {
      int column = graph.column(pair);
      long length = before + surplus[row] + price[column] - weight[pair];
      if (open.get(pair) && length < distance[column] && length < end) {
        if (distance[column] == Long.MAX_VALUE) {
          reached[reachedCount++] = column;
        }
        distance[column] = length;
        via[column] = pair;
        queue.add(new Label(length, column));
      }
    }
  }

  private void reprice(int row) {
    surplus[row] -= end;
    for (int at = 0; at < reachedCount; at++) {
      int column = reached[at];
      long by = end - distance[column];
      if (by > 0) {
        price[column] += by;
        surplus[holder[column]] -= by;
      }
    }
  }

  private void flip(int row, int last) {
    if (holder[last] != NONE) {
      pairOf[holder[last]] = NONE;
    }
    int column = last;
    while (true) {
      int pair = via[column];
      int taker = graph.row(pair);
      int left = pairOf[taker];
      pairOf[taker] = pair;
      holder[column] = taker;
      if (taker == row) {
        return;
      }
      column = graph.column(left);
    }
  }

  private void reset() {
    for (int at = 0; at < reachedCount; at++) {
      distance[reached[at]] = Long.MAX_VALUE;
    }
    reachedCount = 0;
  }

  private boolean isFair(int row) {
    return surplus[row] >= 0 && (pairOf[row] != NONE || surplus[row] == 0);
  }

  /** Prices that bound every choice from above, and a choice that reaches the bound. */
  private void check() {
    boolean proven = LongStream.of(price).allMatch(p -> p >= 0);
    for (int row = 0; row < graph.rows(); row++) {
      proven &= forced.get(row) ? pairOf[row] != NONE : isFair(row);
      for (int pair = graph.rowStart(row); pair < graph.rowEnd(row); pair++) {
        long slack = surplus[row] + price[graph.column(pair)] - weight[pair];
        proven &= !open.get(pair) || slack >= 0;
        proven &= pair != pairOf[row] || slack == 0;
      }
    }
    for (int column = 0; column < graph.columns(); column++) {
      proven &= holder[column] != NONE || price[column] == 0;
      proven &= holder[column] == NONE || graph.column(pairOf[holder[column]]) == column;
    }
    if (!proven) {
      throw new IllegalStateException("The prices prove nothing.");
    }
  }
}
