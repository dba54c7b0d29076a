package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;

/**
 * The best choice found so far that keeps every limit. Values are told by what they lose against a
 * first bound, so that differences of large numbers stay small.
 */
final class Incumbent {
  /** What is surely a difference that a long holds, although its size is known but roughly. */
  private static final long FAR = 1L << 62;

  private final CandidateGraph graph;
  private final Pace pace;
  private final IntToLongFunction weight;
  private final long unit;
  private final BigInteger top;
  private Optional<int[]> best = Optional.empty();
  private Optional<BigInteger> loss = Optional.empty();

  /**
   * Nothing found yet.
   *
   * @param pace is told of every better choice
   * @param weight of each pair of the graph
   * @param unit by which two choices differ at least, if they do
   * @param top a bound on every choice
   */
  Incumbent(CandidateGraph graph, Pace pace, IntToLongFunction weight, long unit, BigInteger top) {
    this.graph = graph;
    this.pace = pace;
    this.weight = weight;
    this.unit = unit;
    this.top = top;
  }

  /**
   * What a bound loses against the first bound. If that is more than a long holds, a part of it; if
   * it is so much less than nothing, the least there is.
   *
   * @param bound modulo 2⁶⁴
   * @param about the bound, roughly
   */
  long loss(long bound, double about) {
    double rough = top.doubleValue() - about;
    if (Math.abs(rough) > FAR) {
      return rough > 0 ? FAR / 2 : Long.MIN_VALUE;
    }
    return top.longValue() - bound;
  }

  /** What the best choice loses; totals can be larger than a long holds. */
  BigInteger loss() {
    return loss.orElseThrow();
  }

  /**
   * Who loses this or more cannot be better than the best choice. Where that loses more than a long
   * can tell apart, nothing is ruled out.
   */
  long cutoff() {
    return loss.filter(of -> of.bitLength() < Long.SIZE - 2)
        .map(of -> of.longValueExact() - unit + 1)
        .orElse(Long.MAX_VALUE);
  }

  /** What a choice is worth at most that loses the cutoff or more. */
  BigInteger rest() {
    return top.subtract(BigInteger.valueOf(cutoff()));
  }

  /** The first bound. */
  BigInteger top() {
    return top;
  }

  /** For each row its pair in the graph, or −1. */
  Optional<int[]> best() {
    return best.map(this::withPins);
  }

  private int[] withPins(int[] chosen) {
    int[] all = chosen.clone();
    Arrays.setAll(all, row -> Math.max(chosen[row], graph.pinnedPair(row)));
    return all;
  }

  /** Notes a choice that keeps every limit, if it is better and nobody loses their bed. */
  void offer(Problem problem, Assignment choice) {
    boolean[] forced = problem.pairs().forced();
    for (int row = 0; row < forced.length; row++) {
      if (forced[row] && choice.chosen(row) == Duals.NONE) {
        return;
      }
    }
    int[] chosen = new int[problem.pairs().rows()];
    Arrays.setAll(chosen, row -> pair(problem, choice.chosen(row)));
    offer(chosen);
  }

  private static int pair(Problem problem, int pair) {
    return pair == Duals.NONE ? Duals.NONE : problem.graphPair(pair);
  }

  /**
   * Notes a choice of pairs of the graph that keeps every limit, pins left out, if it is better.
   */
  private void offer(int[] chosen) {
    BigInteger value =
        Arrays.stream(chosen)
            .filter(pair -> pair >= 0)
            .mapToObj(pair -> BigInteger.valueOf(weight.applyAsLong(pair)))
            .reduce(BigInteger.ZERO, BigInteger::add);
    BigInteger loses = top.subtract(value);
    if (loss.isEmpty() || loses.compareTo(loss.get()) < 0) {
      loss = Optional.of(loses);
      best = Optional.of(chosen);
      pace.found(goals(withPins(chosen)));
    }
  }

  private long[] goals(int[] chosen) {
    return Plan.score(graph, chosen).values().stream().mapToLong(Score.Value::points).toArray();
  }

  /** Notes what another matcher chose; it keeps every limit and all pins. */
  void offer(Chosen choice) {
    int[] chosen = choice.pairs();
    int[] others = chosen.clone();
    Arrays.setAll(others, row -> graph.pinnedPair(row) >= 0 ? Duals.NONE : chosen[row]);
    offer(others);
  }
}
