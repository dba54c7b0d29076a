package org.placewell.matcher.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Origin;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;

/**
 * Runs the line so that some pairs are worth something to it, at any place among the goals; and
 * tells what the plan it makes is worth under the policy as it is.
 */
final class Favour {
  private final Questions questions;
  private final Inputs inputs;
  private final Marking marking;
  private final Set<Wish> pairs;
  private final String because;
  private final Map<Integer, Outcome> known = new HashMap<>();

  /** One pair. */
  record Wish(ReferralId referral, VacancyId vacancy) {
    static Wish of(Placement placement) {
      return new Wish(placement.referral(), placement.vacancy());
    }
  }

  /**
   * What a run came to.
   *
   * @param kept how many of the pairs the plan has
   * @param run the plan under the policy as it is
   * @param exact whether it is proven that no plan is better in what was asked for
   */
  record Outcome(int kept, MatchRun run, boolean exact) {
    List<Long> goals() {
      return run.plan().score().values().stream().map(Score.Value::points).toList();
    }

    @Override
    public String toString() {
      return "outcome " + kept;
    }
  }

  /**
   * Some pairs.
   *
   * @param wishes pairs of the graph
   * @param because what a plan says of why it is as it is
   */
  Favour(Questions questions, List<Wish> wishes, String because) {
    this.questions = questions;
    this.inputs = questions.inputs();
    this.because = because;
    this.pairs = Set.copyOf(wishes);
    this.marking = new Marking(inputs, wishes);
  }

  /** Whether a policy can hold one goal more. */
  boolean hasRoom() {
    return inputs.policy().scored().size() < Policy.MOST_GOALS;
  }

  /** As many of the pairs as possible, whatever they cost. */
  Outcome best() {
    return hasRoom() ? before(0) : traded(0, 1, range());
  }

  /** More than the first goal can differ by between two plans. */
  private long range() {
    CandidateGraph graph = questions.run().graph();
    long most = Math.subtractExact(graph.most(0), graph.least(0));
    return Math.addExact(1, Math.multiplyExact(most, (long) graph.rows()));
  }

  /**
   * As many of the pairs as possible at no price in any goal. Where pairs under review are the last
   * goal of all, nothing can stand behind it: then the best plan is taken without them, if it needs
   * none, or else the one that keeps most before that goal, if it is worth as much. Else it is not
   * proven that no other best plan keeps more.
   */
  Outcome last() {
    if (inputs.policy().review() != Review.LAST_GOAL) {
      return before(goals());
    }
    Outcome best = none();
    Outcome tied =
        best.goals().getLast() == 0 && !hasHeldBeds() ? withoutReview() : reviewedLast(best);
    boolean same = tied.goals().equals(best.goals());
    return new Outcome(
        same ? tied.kept() : best.kept(),
        same ? tied.run() : best.run(),
        same && tied.exact() && best.exact());
  }

  private Outcome reviewedLast(Outcome best) {
    return hasRoom() ? before(goals()) : best;
  }

  /** When such a bed is free depends on what its holder could take, under review or not. */
  private boolean hasHeldBeds() {
    CandidateGraph graph = questions.run().graph();
    return IntStream.range(0, graph.rows()).anyMatch(row -> graph.ownBedPair(row) >= 0);
  }

  private Outcome withoutReview() {
    return outcome(marking.before(goals(), Review.NEVER));
  }

  /** As many of the pairs as possible, before the goal at this place in the order. */
  Outcome before(int at) {
    return known.computeIfAbsent(
        at, place -> outcome(marking.before(place, inputs.policy().review())));
  }

  /** Each of the pairs for so many points in a goal, whose own points count several times. */
  Outcome traded(int at, long times, long worth) {
    return outcome(marking.traded(at, times, worth));
  }

  /** The pairs are worth nothing. */
  Outcome none() {
    return outcome(inputs.policy());
  }

  private Outcome outcome(Policy policy) {
    MatchRun other = questions.again(new Inputs(marking.dataset(), policy));
    return new Outcome(kept(other.plan()), underThePolicy(other.plan()), isExact(other.plan()));
  }

  private int kept(Plan plan) {
    return (int) plan.placements().stream().filter(one -> pairs.contains(Wish.of(one))).count();
  }

  private static boolean isExact(Plan plan) {
    List<Long> values = plan.score().values().stream().map(Score.Value::points).toList();
    return plan.certificate().map(proof -> proof.bounds().equals(values)).orElse(false);
  }

  private MatchRun underThePolicy(Plan plan) {
    CandidateGraph graph = questions.run().graph();
    Eligibility all = graph.eligibility();
    int[] chosen = new int[graph.rows()];
    for (int row = 0; row < chosen.length; row++) {
      chosen[row] = graph.ownBedPair(row);
    }
    for (Placement placement : plan.placements()) {
      int row = all.row(placement.referral()).orElseThrow();
      chosen[row] = graph.pair(row, all.column(placement.vacancy()).orElseThrow());
    }
    Plan rescored = Plan.of(graph, chosen, origin(plan.origin()));
    PlanCheck check = PlanCheck.of(inputs.dataset(), inputs.policy(), rescored);
    return checked(new MatchRun(graph, rescored, check));
  }

  private static MatchRun checked(MatchRun run) {
    if (!run.check().passed()) {
      throw new IllegalStateException("A plan was made that breaks rules: " + run.check().others());
    }
    return run;
  }

  private Origin origin(Origin made) {
    return new Origin(
        made.dataset(),
        made.on(),
        made.policy(),
        made.engine(),
        made.seed(),
        made.steps(),
        made.ties(),
        Optional.of(because),
        questions.run().plan().origin().inputs());
  }

  /** Whether a goal can be traded for the pairs: one that adds up over placements. */
  boolean isTradable(int at) {
    List<Goal> goals = inputs.policy().goals();
    return at < goals.size() && goals.get(at).measure().isEmpty();
  }

  /** How many goals the policy names. */
  int goals() {
    return inputs.policy().goals().size();
  }
}
