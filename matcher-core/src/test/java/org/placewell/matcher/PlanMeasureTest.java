package org.placewell.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.ConstraintBuilder;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.explain.Audience;
import org.placewell.matcher.explain.Explanation;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.explain.Note;
import org.placewell.matcher.generate.Population;
import org.placewell.matcher.generate.Profile;
import org.placewell.matcher.generate.Trait;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.plan.Breach;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.FairPair;
import org.placewell.matcher.policy.Feed;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.OnOffer;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.RuleBook;
import org.placewell.matcher.policy.RuleReference;
import org.placewell.matcher.solve.Budget;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.timefold.GoalStream;
import org.placewell.matcher.timefold.MatchingConstraints;
import org.placewell.matcher.timefold.TimefoldMatcher;
import org.placewell.matcher.verify.Claim;
import org.placewell.matcher.verify.Verification;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;

/**
 * A goal of an embedder's own, counted by a measure of the plan and by a constraint stream: in the
 * score, the check, the file, the explanation and the search.
 */
class PlanMeasureTest {
  private static final Goal SPREAD =
      new Goal("spread", "moves are spread over schemes", Optional.of(new SpreadMoves(1)));
  private static final TimefoldMatcher OURS =
      TimefoldMatcher.create().with(SpreadConstraints.class);
  private static final Dataset PANEL = Population.borough(3).sized(80, 25).generate();

  /** A policy with the measure at a place in the order. */
  private static Policy with(Policy policy, int at) {
    List<Goal> goals = new ArrayList<>(policy.goals());
    goals.add(Math.min(at, goals.size()), SPREAD);
    return new Policy(
        policy.name(),
        policy.version(),
        policy.clock(),
        policy.hard(),
        policy.soft(),
        policy.limits(),
        goals,
        policy.review());
  }

  private static MatchRun match(Dataset dataset, Policy policy, Matcher matcher, long steps) {
    return MatchingEngine.create()
        .using(matcher)
        .within(Budget.ofSteps(steps))
        .match(dataset, policy);
  }

  private static long spread(MatchRun run) {
    return run.plan().score().values().stream()
        .filter(value -> value.goal().equals("spread"))
        .mapToLong(Score.Value::points)
        .sum();
  }

  @Test
  void itCountsWhereItStandsInTheOrderAndBruteForceAgrees() {
    int cases = 0;
    int best = 0;
    for (long seed = 0; seed < 120; seed++) {
      Policy plain = RandomPolicy.of(seed);
      if (plain.scored().size() < Policy.MOST_GOALS) {
        Policy policy = with(plain, (int) (seed % 3));
        Dataset dataset = RandomWorld.of(seed);
        BruteForce judge = new BruteForce(dataset, policy);
        MatchRun run = match(dataset, policy, OURS, 600);
        long[] truth = value(judge, judge.assignment(run.plan()));
        assertThat(values(run)).as("seed %d", seed).isEqualTo(truth);
        cases++;
        best += Arrays.equals(truth, best(judge)) ? 1 : 0;
      }
    }
    assertThat(cases).isGreaterThan(60);
    assertThat(best)
        .as("plans that are the best there are, of %d; the search proves nothing", cases)
        .isGreaterThan(cases * 19 / 20);
  }

  @Test
  void fromTheExactPlanTheSearchImprovesTheOwnGoalAloneAndTheProofHolds() {
    Matcher both = TimefoldMatcher.startingFrom(Matcher.exact()).with(SpreadConstraints.class);
    long gained = 0;
    for (long seed = 0; seed < 60; seed++) {
      Policy plain = RandomPolicy.of(seed);
      if (plain.scored().size() < Policy.MOST_GOALS) {
        int at = plain.goals().size();
        Policy policy = with(plain, at);
        MatchRun exact = match(RandomWorld.of(seed), policy, Matcher.exact(), 100_000);
        MatchRun run = match(RandomWorld.of(seed), policy, both, 1_000);
        assertThat(Arrays.copyOf(values(run), at)).isEqualTo(Arrays.copyOf(values(exact), at));
        assertThat(spread(run)).isGreaterThanOrEqualTo(spread(exact));
        gained += spread(run) - spread(exact);
        Verification verified = Verification.of(run.dataset(), policy, run.plan());
        assertThat(verified.fault()).isEmpty();
        assertThat(verified.claims().subList(0, at)).allMatch(Claim.ProvenBest.class::isInstance);
        assertThat(verified.claims().get(at)).isInstanceOf(Claim.Open.class);
      }
    }
    assertThat(gained).isPositive();
  }

  private static long[] values(MatchRun run) {
    return run.plan().score().values().stream().mapToLong(Score.Value::points).toArray();
  }

  private static long[] best(BruteForce judge) {
    return judge.feasible().stream()
        .map(assignment -> value(judge, assignment))
        .max(Arrays::compare)
        .orElseThrow();
  }

  /** The brute force's own sums, and the spread counted by hand. */
  private static long[] value(BruteForce judge, int[] assignment) {
    Map<Object, Integer> into = new HashMap<>();
    for (int column : assignment) {
      if (column != BruteForce.NONE) {
        into.put(judge.eligibility().columns().get(column).scheme().id(), 1);
      }
    }
    long[] value = judge.value(assignment);
    value[judge.eligibility().policy().goals().indexOf(SPREAD)] = into.size();
    return value;
  }

  @Test
  void theSearchServesItBeforeLaterGoalsAndAfterEarlierOnes() {
    Profile manySchemes = Profile.standard().with(Trait.REOPENS, 0).with(Trait.SCHEME_SPREAD, 4);
    Policy first = with(Policy.englishCouncil(), 0);
    Policy last = with(Policy.englishCouncil(), 9);
    long gained = 0;
    for (int seed = 1; seed <= 4; seed++) {
      Dataset dataset = Population.borough(seed).like(manySchemes).sized(120, 40).generate();
      MatchRun early = match(dataset, first, OURS, 4_000);
      MatchRun late = match(dataset, last, OURS, 4_000);
      assertThat(spread(early)).isGreaterThanOrEqualTo(spread(late));
      assertThat(urgency(late)).isGreaterThanOrEqualTo(urgency(early));
      gained += spread(early) - spread(match(dataset, first, waiting(), 0));
    }
    assertThat(gained).isPositive();
  }

  private static long urgency(MatchRun run) {
    return run.plan().score().values().stream()
        .filter(value -> value.goal().equals("urgency"))
        .mapToLong(Score.Value::points)
        .sum();
  }

  private static Matcher waiting() {
    return Matcher.waitingList();
  }

  /** It counts two for a scheme where the measure counts one. */
  public static final class WrongConstraints extends MatchingConstraints {
    @Override
    protected List<GoalStream<?>> goalStreams() {
      return List.of(
          new GoalStream<SpreadMoves>() {
            @Override
            public Class<SpreadMoves> measure() {
              return SpreadMoves.class;
            }

            @Override
            public ConstraintBuilder count(
                TriConstraintStream<FairPair, SpreadMoves, OnOffer> moves, BendableScore one) {
              return moves.reward(one);
            }
          });
    }
  }

  /** It adds to a goal that is not its own. */
  public static final class MeddlingConstraints extends MatchingConstraints {
    @Override
    protected List<GoalStream<?>> goalStreams() {
      return List.of(
          new GoalStream<SpreadMoves>() {
            @Override
            public Class<SpreadMoves> measure() {
              return SpreadMoves.class;
            }

            @Override
            public ConstraintBuilder count(
                TriConstraintStream<FairPair, SpreadMoves, OnOffer> moves, BendableScore one) {
              return moves.reward(BendableScore.ofSoft(1, Policy.MOST_GOALS, 0, 1));
            }
          });
    }
  }

  private static final class Hidden extends MatchingConstraints {}

  @Test
  void aStreamThatCountsOtherwiseIsCaught() {
    Policy policy = with(Policy.englishCouncil(), 0);
    Matcher wrong = TimefoldMatcher.create().with(WrongConstraints.class);
    assertThatThrownBy(() -> match(PANEL, policy, wrong, 500))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(
            "For the goal spread the constraint streams count \\d+ where the plan itself counts"
                + " \\d+; correct the stream or the measure\\.");
    Matcher meddling = TimefoldMatcher.create().with(MeddlingConstraints.class);
    assertThatThrownBy(() -> match(PANEL, with(Policy.englishCouncil(), 9), meddling, 500))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("For the goal urgency");
  }

  /** The same moves are tried and the same taken, for both forms count the same. */
  @Test
  void aMeasureWithoutAStreamIsCountedAnewAndComesToTheSamePlan() {
    for (int at = 0; at < 3; at++) {
      Policy policy = with(Policy.englishCouncil(), at);
      MatchRun run = match(PANEL, policy, TimefoldMatcher.create(), 1_000);
      assertThat(run.plan()).isEqualTo(match(PANEL, policy, OURS, 1_000).plan());
      assertThat(spread(run)).isPositive();
    }
  }

  @Test
  void streamsMustBePublic() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimefoldMatcher.create().with(Hidden.class))
        .withMessageContaining("must be public");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MatchingEngine.create(Hidden.class))
        .withMessageContaining("must be public");
  }

  @Test
  void streamsThatThePolicyDoesNotUseChangeNothing() {
    Policy plain = Policy.englishCouncil();
    assertThat(match(PANEL, plain, OURS, 2_000).plan())
        .isEqualTo(match(PANEL, plain, TimefoldMatcher.create(), 2_000).plan());
  }

  @Test
  void theCheckCountsAgain() {
    Policy policy = with(Policy.englishCouncil(), 1);
    Plan plan = match(PANEL, policy, OURS, 500).plan();
    List<Score.Value> values = new ArrayList<>(plan.score().values());
    values.set(1, new Score.Value("spread", values.get(1).points() + 1));
    Plan proud = new Plan(plan.origin(), plan.placements(), new Score(values));

    assertThat(PlanCheck.of(PANEL, policy, plan).breaches()).isEmpty();
    assertThat(PlanCheck.of(PANEL, policy, proud).breaches())
        .extracting(Breach::kind)
        .containsExactly(Breach.Kind.SCORE);
  }

  @Test
  void filesNameItAndItsParameters() {
    RuleBook book = RuleBook.standard().with(new SpreadMoves(2));
    Policy policy = with(Policy.englishCouncil(), 1);
    String text = Json.with(book).write(policy);

    assertThat(text).contains("\"kind\" : \"spread-moves\"");
    assertThat(Json.with(book).readPolicy(text)).isEqualTo(policy);
    assertThat(
            Json.with(book)
                .readPolicy(text.replaceAll("(\"spread-moves\"),\\s*\"most\" : 1", "$1")))
        .as("left out, a parameter is that of the book")
        .extracting(read -> read.goals().get(1).measure())
        .isEqualTo(Optional.of(new SpreadMoves(2)));
    assertThatThrownBy(() -> Json.standard().readPolicy(text))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.problems().toString())
                    .contains("/goals/1/measure", "the rule book names none"));
    assertThat(RuleReference.markdown(book)).contains("## Measures of a plan", "`spread-moves`");
  }

  @Test
  void nothingElseFeedsItsGoal() {
    Policy policy = with(Policy.englishCouncil(), 0);
    Feed first = policy.soft().getFirst();
    List<Feed> soft = new ArrayList<>(policy.soft());
    soft.set(0, new Feed(first.rule(), "spread", 1));
    assertThatThrownBy(() ->
            new Policy(
                "p",
                "1",
                policy.clock(),
                policy.hard(),
                soft,
                policy.limits(),
                policy.goals(),
                policy.review()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("/soft/0/goal: This goal has a measure");
  }

  /** Two people may differ in points, and yet the measure may have decided between them. */
  @Test
  void reasonsClaimNoPointsBehindAMeasure() {
    MatchRun run = match(PANEL, with(Policy.englishCouncil(), 0), OURS, 3_000);
    List<Line> lines =
        Explanation.of(run).view(Audience.COORDINATOR).notes().stream()
            .flatMap((Note note) -> note.sections().stream())
            .flatMap(section -> section.lines().stream())
            .toList();
    assertThat(lines)
        .extracting(Line::words)
        .anyMatch(words -> words.contains("the plan as a whole serves its goals better"))
        .noneMatch(words -> words.contains("comes first on"));
    assertThat(lines).extracting(Line::about).doesNotContain("spread");
  }
}
