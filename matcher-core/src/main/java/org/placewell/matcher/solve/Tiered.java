package org.placewell.matcher.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Certificate;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.plan.Sum;

/**
 * The best choice where no limit couples columns, as many goals at a time as one number holds.
 *
 * <p><b>Problem.</b> Maximum-weight bipartite b-matching, lexicographically. <b>How.</b> The prices
 * of a best choice tell all others that are as good: those whose pairs lose nothing, that place
 * everybody who has something left over, and fill every column that costs something (complementary
 * slackness). Among these the next goals are compared, with a bonus for whoever and whatever may
 * not stay out that is more than any two choices differ by; taken off again, it leaves prices for
 * the proof. <b>Running time.</b> One assignment for each tier, the later ones over few pairs.
 * <b>Source.</b> A. Schrijver, Combinatorial Optimization, Springer 2003, §§ 17.2 and 5.4.
 */
final class Tiered {
  /** With fewer pairs to a row, sorting them into levels costs more than it saves. */
  private static final int PAIRS_TO_A_ROW = 32;

  private final CandidateGraph graph;
  private final Pace pace;
  private final Problem whole;
  private final List<Packing> tiers;
  private final BitSet placed = new BitSet();
  private final BitSet filled = new BitSet();

  /** Sums of which nothing may be left. */
  private final BitSet usedUp = new BitSet();

  /** What a price has to be lowered by where nothing may stay empty. */
  private long bonus;

  /**
   * A search.
   *
   * @throws ArithmeticException if the points of one goal are too large by themselves
   */
  Tiered(CandidateGraph graph, Problem whole, Budget budget) {
    this.graph = graph;
    this.whole = whole;
    this.pace = new Pace(budget);
    this.tiers = Packing.tiers(graph, whole.mostPlaced(), whole.pairs().clusters().depth());
  }

  Chosen search() {
    Problem problem = whole;
    Optimum choice = best(problem, tiers.get(0));
    Certificate.Duals base = duals(choice);
    List<Certificate.Tier> later = new ArrayList<>();
    for (Packing tier : tiers.subList(1, tiers.size())) {
      problem = whole.onlyOfGraph(face(choice));
      bonus = tier.bonus(graph, whole.mostPlaced());
      choice = best(problem, tier);
      later.add(new Certificate.Tier(tier.from(), duals(choice)));
    }
    int[] chosen = chosen(choice);
    Score score = Plan.score(graph, chosen);
    pace.found(score.values().stream().mapToLong(Score.Value::points).toArray());
    return Chosen.of(chosen, pace.steps()).with(certificate(score, base, later));
  }

  /** The best choice of a tier among those that are best so far. */
  private Optimum best(Problem problem, Packing tier) {
    Optimum choice =
        (bonus == 0 && isLarge(problem)
                ? RowLevels.of(graph, problem.kept(), tier.weights(graph))
                : Optional.<RowLevels>empty())
            .<Optimum>map(levels -> new LevelInsertion(levels, problem.pairs()))
            .orElseGet(() -> byPairs(problem, tier));
    check(problem.pairs(), choice);
    return choice;
  }

  private static boolean isLarge(Problem problem) {
    return problem.pairs().clusters().isEmpty()
        && problem.pairs().size() >= (long) PAIRS_TO_A_ROW * problem.pairs().rows();
  }

  private Optimum byPairs(Problem problem, Packing tier) {
    long[] weights = tier.weights(graph, problem.kept());
    Pairs pairs = problem.pairs();
    int[] column = pairs.column();
    for (int row = 0; bonus > 0 && row < pairs.rows(); row++) {
      for (int pair = pairs.rowStart()[row]; pair < pairs.rowStart()[row + 1]; pair++) {
        weights[pair] += placed.get(row) ? bonus : 0;
        weights[pair] += filled.get(column[pair]) ? bonus : 0;
      }
    }
    usedUp.stream().forEach(sum -> addBonus(sum, problem, weights));
    Assignment choice = new Assignment(pairs, weights);
    choice.insertAll(pairs.heaviestFirst(weights));
    return new Inserted(pairs, choice);
  }

  /** What an assignment came to. */
  private record Inserted(Pairs pairs, Assignment choice) implements Optimum {
    @Override
    public int column(int row) {
      int pair = choice.chosen(row);
      return pair == Duals.NONE ? pair : pairs.column()[pair];
    }

    @Override
    public long surplus(int row) {
      return choice.surplus(row);
    }

    @Override
    public long[] prices() {
      return choice.prices();
    }

    @Override
    public Map<Integer, Long> ofSums() {
      return choice.ofSums();
    }

    @Override
    public void forEachTight(int row, IntConsumer action) {
      for (int pair = pairs.rowStart()[row]; pair < pairs.rowStart()[row + 1]; pair++) {
        if (choice.slack(row, pair) == 0) {
          action.accept(pairs.column()[pair]);
        }
      }
    }
  }

  private void addBonus(int s, Problem problem, long[] weights) {
    Sum sum = graph.sums().get(s);
    for (int i = 0; i < sum.size(); i++) {
      int pair = problem.kept().here(sum.pair(i));
      if (pair != Duals.NONE) {
        weights[pair] += bonus;
      }
    }
  }

  /** Nobody who has to be placed is out, and no column is empty that has to be filled. */
  private void check(Pairs pairs, Optimum choice) {
    int[] free = new int[pairs.columns()];
    Arrays.setAll(free, col -> pairs.slotStart()[col + 1] - pairs.slotStart()[col]);
    for (int row = 0; row < pairs.rows(); row++) {
      int col = choice.column(row);
      if (col != Duals.NONE) {
        free[col]--;
      } else if (placed.get(row) || pairs.forced()[row]) {
        throw new IllegalStateException("Somebody who must be placed is not.");
      }
    }
    if (filled.stream().anyMatch(col -> free[col] > 0)) {
      throw new IllegalStateException("A vacancy that must be filled is not.");
    }
  }

  /**
   * The pairs that a choice as good as this can have; notes who must be placed, and what filled.
   */
  private BitSet face(Optimum choice) {
    BitSet left = new BitSet(graph.pairs());
    for (int row = 0; row < graph.rows(); row++) {
      int own = row;
      choice.forEachTight(row, col -> left.set(graph.pair(own, col)));
      if (choice.surplus(row) > 0) {
        placed.set(row);
      }
    }
    long[] prices = choice.prices();
    IntStream.range(0, prices.length).filter(col -> prices[col] > 0).forEach(filled::set);
    choice.ofSums().keySet().forEach(usedUp::set);
    return left;
  }

  private int[] chosen(Optimum choice) {
    int[] chosen = new int[graph.rows()];
    for (int row = 0; row < chosen.length; row++) {
      int col = choice.column(row);
      chosen[row] = col == Duals.NONE ? graph.pinnedPair(row) : graph.pair(row, col);
    }
    return chosen;
  }

  private Certificate.Duals duals(Optimum choice) {
    Ground ground = new Ground.OfGraph(graph);
    long[] prices = choice.prices();
    List<Certificate.PlacePrice> places = new ArrayList<>();
    for (int col = 0; col < prices.length; col++) {
      long price = filled.get(col) ? prices[col] - bonus : prices[col];
      if (price != 0) {
        places.add(new Certificate.PlacePrice(ground.vacancy(col), price));
      }
    }
    return new Certificate.Duals(places, charges(choice.ofSums()));
  }

  private List<Certificate.Charge> charges(Map<Integer, Long> ofSums) {
    Ground ground = new Ground.OfGraph(graph);
    List<Certificate.Charge> charges = new ArrayList<>();
    for (int sum = 0; sum < graph.sums().size(); sum++) {
      long amount = ofSums.getOrDefault(sum, 0L) - (usedUp.get(sum) ? bonus : 0);
      if (amount != 0) {
        charges.add(
            new Certificate.Charge(ground.sum(sum), Optional.empty(), Optional.empty(), amount));
      }
    }
    return charges;
  }

  /** Every goal that sums over placements is proven best, up to the first that does not. */
  private Certificate certificate(
      Score score, Certificate.Duals base, List<Certificate.Tier> later) {
    Ground ground = new Ground.OfGraph(graph);
    List<Long> bounds =
        IntStream.range(0, graph.goals())
            .takeWhile(ground::isSum)
            .mapToObj(goal -> score.values().get(goal).points())
            .toList();
    List<Integer> shifts =
        tiers.stream()
            .flatMap(tier -> IntStream.range(tier.from(), tier.to()).mapToObj(tier::shift))
            .toList();
    Certificate.Duals same = new Certificate.Duals(List.of(), List.of());
    List<Certificate.Leaf> leaves = List.of(new Certificate.Leaf(List.of(), same));
    return new Certificate(shifts, bounds, base, List.of(), leaves, later);
  }
}
