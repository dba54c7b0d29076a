package org.placewell.matcher.solve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.GrowingGraph;
import org.placewell.matcher.plan.Stake;

/**
 * Searches the best plan in which a person has a vacancy, among the pairs that a better one than is
 * known can have. The pair is pinned for that. A pin may break a limit together with somebody who
 * stays in a bed they hold, which a plan may not: then they are tried in each other place.
 */
final class Forcing {
  /** So many people who stay may have to move at most, one for another. */
  private static final int DEEPEST = 12;

  /** So many searches are made for one cost. */
  private static final int MOST = 200;

  private final Ledger ledger;
  private final GrowingGraph graph;
  private final BitSet within = new BitSet();
  private Optional<BigInteger> least = Optional.empty();
  private Optional<Ledger.Change> best = Optional.empty();
  private int searches;

  Forcing(Ledger ledger) {
    this.ledger = ledger;
    this.graph = ledger.graph();
  }

  /** A choice, and by how much the bound on it exceeds it. */
  private static final class Result {
    private final int[] pairs;
    private final BigInteger excess;

    private Result(int[] pairs, BigInteger excess) {
      this.pairs = pairs;
      this.excess = excess;
    }
  }

  Cost search(Cost known) {
    int pair = pair(ledger.row(known.referral()), ledger.column(known.vacancy()));
    within.or(ledger.living().within(within(known)));
    search(List.of(pair), DEEPEST);
    if (searches > MOST || (best.isEmpty() && least.isPresent())) {
      return known;
    }
    if (best.isEmpty()) {
      return ledger.never(pair);
    }
    Cost found = ledger.cost(pair, least.orElseThrow(), best);
    return found.isExact() || isNearer(found, known) ? found : known;
  }

  private boolean isNearer(Cost found, Cost known) {
    return known.most().isEmpty() || packed(found.most()).compareTo(packed(known.most())) < 0;
  }

  private BigInteger packed(List<Long> loss) {
    return ledger.losing().packed(loss.stream().mapToLong(Long::longValue).toArray());
  }

  private int pair(int row, int col) {
    return IntStream.range(0, graph.pairs())
        .filter(at -> graph.isOpen(at) && graph.row(at) == row && graph.column(at) == col)
        .filter(at -> graph.ownBedPair(row) != at)
        .findFirst()
        .orElseThrow();
  }

  /** What a pair can lose at most that a plan has which loses less than is known. */
  private long within(Cost known) {
    if (known.most().isEmpty() || ledger.packing().isNarrow()) {
      return Duals.FAR / 2;
    }
    return ledger
        .gap()
        .add(packed(known.most()))
        .add(ledger.losing().unit())
        .min(BigInteger.valueOf(Duals.FAR / 2))
        .longValueExact();
  }

  private void search(List<Integer> pins, int deeper) {
    searches++;
    if (searches > MOST) {
      return;
    }
    Result result = solve(pins);
    Ledger.Change changed = ledger.change(changed(result.pairs));
    BigInteger bound = changed.packed().subtract(result.excess);
    if (best.isPresent() && bound.compareTo(best.get().packed()) >= 0) {
      return;
    }
    Optional<List<Integer>> inTheWay = inTheWay(pins, result.pairs);
    if (inTheWay.isPresent() && deeper > 0) {
      inTheWay.get().forEach(row -> tryElsewhere(row, pins, deeper));
      return;
    }
    least = Optional.of(least.map(bound::min).orElse(bound));
    if (inTheWay.isEmpty()
        && best.map(one -> changed.packed().compareTo(one.packed()) < 0).orElse(true)) {
      best = Optional.of(changed);
    }
  }

  private void tryElsewhere(int row, List<Integer> pins, int deeper) {
    for (int pair = graph.base().rowStart(row); pair < graph.base().rowEnd(row); pair++) {
      if (graph.isOpen(pair) && pair != graph.ownBedPair(row)) {
        List<Integer> more = new ArrayList<>(pins);
        more.add(pair);
        search(more, deeper - 1);
      }
    }
  }

  private Result solve(List<Integer> pins) {
    BitSet kept = (BitSet) within.clone();
    TreeSet<Integer> rows = new TreeSet<>();
    pins.forEach(pin -> rows.add(graph.row(pin)));
    within.stream().filter(pair -> rows.contains(graph.row(pair))).forEach(kept::clear);
    pins.forEach(kept::set);
    int[] pairs = graph.inOrder(kept);
    CandidateGraph some = graph.only(pairs, pins);
    Found found =
        new Exact(
                some,
                ledger.state().budget().reportingTo((step, goals) -> {}),
                Problem.of(some),
                ledger.packing(),
                List.of(ledger.living().charges()))
            .find();
    int[] chosen = found.pairs().clone();
    Arrays.setAll(chosen, row -> chosen[row] < 0 ? Duals.NONE : pairs[chosen[row]]);
    return new Result(chosen, found.excess());
  }

  private Map<Integer, Integer> changed(int[] pairs) {
    Map<Integer, Integer> changed = new LinkedHashMap<>();
    for (int row = 0; row < pairs.length; row++) {
      if (pairs[row] != ledger.chosen()[row]) {
        changed.put(row, pairs[row]);
      }
    }
    return changed;
  }

  /** Who stays and may not with what was pinned; nobody where all limits are kept. */
  private Optional<List<Integer>> inTheWay(List<Integer> pins, int[] pairs) {
    Tally tally = new Tally(graph, pairs);
    for (int pin : pins) {
      for (int limit = 0; limit < graph.base().limits(); limit++) {
        List<Stake> own = graph.stakes(limit, pin);
        for (Stake stake : own) {
          if (tally.isBroken(stake, own)) {
            return Optional.of(stayers(stake, pairs, limit));
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<Integer> stayers(Stake broken, int[] pairs, int limit) {
    return IntStream.range(0, pairs.length)
        .filter(row -> pairs[row] >= 0 && graph.ownBedPair(row) == pairs[row])
        .filter(row -> graph.stakes(limit, pairs[row]).stream().anyMatch(at -> meets(broken, at)))
        .boxed()
        .toList();
  }

  private static boolean meets(Stake broken, Stake other) {
    return switch (broken) {
      case Stake.Adds adds ->
          other instanceof Stake.Adds more && more.sum() == adds.sum() && more.weight() > 0;
      case Stake.Stands on -> other.equals(new Stake.Stands(on.conflict(), !on.first()));
    };
  }
}
