package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.placewell.matcher.plan.GrowingGraph;

/**
 * All bounds of what was found, while people and places change and prices stand: those by which
 * pairs were taken out, and those of the cases.
 */
final class Ageing {
  private final GrowingGraph graph;
  private final Packing packing;
  private final Found found;
  private final List<Aged> reductions = new ArrayList<>();
  private final List<Uses> uses = new ArrayList<>();
  private final List<Aged> cases;
  private final Uses usesOfCases;

  Ageing(GrowingGraph graph, Packing packing, Found found) {
    this.graph = graph;
    this.packing = packing;
    this.found = found;
    for (Tightening.Kernel kernel : found.kernels()) {
      reductions.add(new Aged(graph, kernel.proof(), List.of()));
      uses.add(new Uses(graph, kernel.prices()));
    }
    this.cases =
        found.leaves().stream().map(leaf -> new Aged(graph, leaf.proof(), leaf.cuts())).toList();
    this.usesOfCases = new Uses(graph, found.prices());
  }

  private Stream<Aged> all() {
    return Stream.concat(reductions.stream(), cases.stream());
  }

  /** A column, which holds one person, costs what another does. */
  void price(int col, int like) {
    all()
        .forEach(some -> {
          some.price(col, like);
          some.rise(some.price(col));
        });
  }

  /** A column went that had so many places. */
  void drop(int col, int places) {
    all()
        .forEach(some -> {
          some.rise(-Math.multiplyExact(some.price(col), (long) places));
          some.drop(col);
        });
  }

  /** Whether a pair leaves anything anywhere. */
  boolean isWanted(int pair) {
    long weight = packing.weight(graph, pair);
    for (int i = 0; i < reductions.size(); i++) {
      if (reductions.get(i).left(pair, weight, uses.get(i).of(pair)) > 0) {
        return true;
      }
    }
    List<Uses.Use> used = usesOfCases.of(pair);
    return cases.stream().anyMatch(some -> some.left(pair, weight, used) > 0);
  }

  /** Whether two pairs of one person are worth the same, and have to do with the same limits. */
  boolean areAlike(int one, int other) {
    for (int limit = 0; limit < graph.base().limits(); limit++) {
      if (!graph.stakes(limit, one).equals(graph.stakes(limit, other))) {
        return false;
      }
    }
    return packing.weight(graph, one) == packing.weight(graph, other);
  }

  /** A person can have other pairs than before. */
  void replace(int row, int[] before, int[] now) {
    long[] had = surplus(row, before);
    long[] has = surplus(row, now);
    int at = 0;
    for (Aged some : (Iterable<Aged>) all()::iterator) {
      some.replace(had[at], has[at]);
      at++;
    }
  }

  /** What a person has left over in each bound. */
  private long[] surplus(int row, int[] pairs) {
    long[] surplus = new long[reductions.size() + cases.size()];
    long least = graph.ownBedPair(row) >= 0 ? Duals.HOPELESS : 0;
    Arrays.fill(surplus, least);
    int[] kept = pairs;
    for (int i = 0; i < reductions.size(); i++) {
      kept = reduce(i, kept, surplus);
    }
    for (int i = 0; i < cases.size(); i++) {
      surplus[reductions.size() + i] = cases.get(i).forces(row) ? Duals.HOPELESS : least;
    }
    for (int pair : kept) {
      raise(pair, surplus);
    }
    return surplus;
  }

  /** Tells which pairs a reduction keeps. */
  private int[] reduce(int at, int[] pairs, long[] surplus) {
    long[] left = new long[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      long weight = packing.weight(graph, pairs[i]);
      left[i] = reductions.get(at).left(pairs[i], weight, uses.get(at).of(pairs[i]));
      surplus[at] = Math.max(surplus[at], left[i]);
    }
    int[] kept = new int[pairs.length];
    int size = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (surplus[at] - left[i] < found.kernels().get(at).gap()) {
        kept[size++] = pairs[i];
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private void raise(int pair, long[] surplus) {
    long weight = packing.weight(graph, pair);
    List<Uses.Use> used = usesOfCases.of(pair);
    for (int i = 0; i < cases.size(); i++) {
      int at = reductions.size() + i;
      long left = cases.get(i).left(pair, weight, used);
      if (left > surplus[at] && !cases.get(i).closes(pair)) {
        surplus[at] = left;
      }
    }
  }

  /** No choice is worth more. */
  BigInteger bound() {
    return Stream.concat(
            kernels().stream().map(Tightening.Kernel::rest),
            leaves().stream().map(leaf -> found.top().subtract(BigInteger.valueOf(leaf.loss()))))
        .max(BigInteger::compareTo)
        .orElseThrow();
  }

  /**
   * What was found, with another choice.
   *
   * @param excess of its value by the highest bound
   */
  Found with(int[] chosen, BigInteger excess) {
    return new Found(
        chosen, 0, kernels(), leaves(), found.prices(), found.root(), found.top(), excess);
  }

  private List<Tightening.Kernel> kernels() {
    List<Tightening.Kernel> kernels = new ArrayList<>();
    for (int i = 0; i < reductions.size(); i++) {
      kernels.add(found.kernels().get(i).after(reductions.get(i)));
    }
    return kernels;
  }

  private List<BranchAndBound.Leaf> leaves() {
    List<BranchAndBound.Leaf> leaves = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      BranchAndBound.Leaf leaf = found.leaves().get(i);
      long loss = leaf.loss() - cases.get(i).by();
      leaves.add(new BranchAndBound.Leaf(leaf.cuts(), loss, cases.get(i).proof()));
    }
    return leaves;
  }
}
