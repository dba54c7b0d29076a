package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewell.matcher.ask.Favour.Outcome;
import org.placewell.matcher.ask.Favour.Wish;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Plan;

/**
 * Makes plans that keep what people were told. How many are kept is a goal of its own: before all
 * others that makes the plan that keeps most, after them the one that costs nothing, and in between
 * those at which the others have had their way so far. Where the two ends differ first, in one
 * goal, that goal is also traded for what is kept: at the rate at which both ends are worth the
 * same, and again between each end and what is found (the corners of the upper hull, as in the
 * dichotomic search of Aneja and Nair, Management Science 25, 1979, doi:10.1287/mnsc.25.1.73).
 */
final class Keeping {
  /** As many corners of the hull are looked for. */
  private static final int MOST_TRADES = 12;

  private final Questions questions;
  private final Plan told;
  private final List<Wish> wishes;
  private final Favour favour;
  private final List<Outcome> found = new ArrayList<>();
  private int trades;

  Keeping(Questions questions, Plan told) {
    this.questions = questions;
    this.told = told;
    this.wishes =
        told.placements().stream().map(Wish::of).filter(this::isPossible).distinct().toList();
    this.favour = new Favour(questions, wishes, "keeps what people were told, at a price");
  }

  private boolean isPossible(Wish wish) {
    CandidateGraph graph = questions.run().graph();
    return graph
        .eligibility()
        .row(wish.referral())
        .flatMap(row ->
            graph.eligibility().column(wish.vacancy()).map(column -> graph.pair(row, column)))
        .map(pair -> pair >= 0)
        .orElse(false);
  }

  LeastChange answer() {
    ends();
    corners();
    return new KeepingWords(questions.run(), told, wishes).answer(undominated());
  }

  /** Each order of the goals; with no room for one more, the two ends by weight alone. */
  private void ends() {
    if (favour.hasRoom()) {
      for (int at = 0; at <= favour.goals(); at++) {
        found.add(favour.before(at));
      }
    } else if (favour.isTradable(0)) {
      found.add(favour.best());
    } else {
      throw new IllegalArgumentException(
          "The policy has as many goals as there can be, and the first is a measure of the whole"
              + " plan: what is kept cannot be weighed. Leave out a goal.");
    }
    found.add(favour.last());
  }

  private void corners() {
    Outcome most = found.getFirst();
    Outcome best = found.getLast();
    int goal = firstDifference(most, best);
    if (goal >= 0 && favour.isTradable(goal) && most.kept() > best.kept()) {
      between(most, best, goal);
    }
  }

  private static int firstDifference(Outcome one, Outcome other) {
    for (int goal = 0; goal < one.goals().size(); goal++) {
      if (!one.goals().get(goal).equals(other.goals().get(goal))) {
        return goal;
      }
    }
    return -1;
  }

  /** Looks for a plan beyond the straight line between two. */
  private void between(Outcome more, Outcome fewer, int goal) {
    long times = (long) more.kept() - fewer.kept();
    long worth = fewer.goals().get(goal) - more.goals().get(goal);
    if (times <= 1 || worth <= 0 || trades++ >= MOST_TRADES) {
      return;
    }
    Outcome corner = favour.traded(goal, times, worth);
    found.add(corner);
    long beyond = value(corner, goal, times, worth) - value(more, goal, times, worth);
    if (beyond > 0 && firstDifference(corner, fewer) >= goal) {
      between(more, corner, goal);
      between(corner, fewer, goal);
    }
  }

  private static long value(Outcome outcome, int goal, long times, long worth) {
    return Math.addExact(
        Math.multiplyExact(outcome.goals().get(goal), times),
        Math.multiplyExact((long) outcome.kept(), worth));
  }

  /** Those that no other one is at least as good as in both, most kept first; each once. */
  private List<Outcome> undominated() {
    Map<List<Object>, Outcome> each = new LinkedHashMap<>();
    found.stream()
        .sorted(
            Comparator.comparingInt(Outcome::kept)
                .thenComparing(outcome -> outcome.run().plan().score())
                .reversed())
        .forEach(outcome ->
            each.merge(
                List.of(outcome.kept(), outcome.goals()),
                outcome,
                (one, other) -> one.exact() ? one : other));
    List<Outcome> rest = new ArrayList<>();
    for (Outcome outcome : each.values()) {
      if (rest.isEmpty()
          || outcome.run().plan().score().compareTo(rest.getLast().run().plan().score()) > 0) {
        rest.add(outcome);
      }
    }
    return rest;
  }
}
