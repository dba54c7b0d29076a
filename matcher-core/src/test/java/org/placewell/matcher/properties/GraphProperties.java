package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Conflict;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Stake;
import org.placewell.matcher.plan.Sum;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.Remake;

/** Graph, check and brute force are three readings of the same rules. */
class GraphProperties {
  private static final long MOST = 1_000_000_000;
  private static final int SAMPLES = 16;

  @Property(tries = 700)
  void theGraphHoldsWhatTheRulesAllow(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    CandidateGraph graph = one.graph();
    BruteForce judge = one.bruteForce();
    for (int row = 0; row < graph.rows(); row++) {
      for (int column = 0; column < graph.columns(); column++) {
        boolean stays = graph.ownBedPair(row) >= 0 && column == graph.column(graph.ownBedPair(row));
        int pair = graph.pair(row, column);
        assertThat(pair >= 0).isEqualTo(stays || judge.mayMove(row, column));
        if (pair >= 0 && !stays) {
          assertPair(graph, pair, judge.eligibility());
        }
      }
      assertThat(graph.pinnedPair(row) >= 0).isEqualTo(judge.pinned(row) >= 0);
    }
  }

  private static void assertPair(CandidateGraph graph, int at, Eligibility all) {
    Pair pair = all.pair(graph.row(at), graph.column(at));
    Answer answer = all.answer(pair);
    long[] points = all.points(pair, answer);
    assertThat(graph.review(at)).isEqualTo(answer == Answer.NEEDS_REVIEW);
    for (int goal = 0; goal < points.length; goal++) {
      assertThat(graph.points(goal, at)).isEqualTo(points[goal]);
    }
  }

  @Property(tries = 300)
  void aRuleAnswersWithoutFactsAsItDoesWithThem(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Eligibility all = Case.of(seed).graph().eligibility();
    for (int row = 0; row < all.rows().size(); row++) {
      for (int column = 0; column < all.columns().size(); column++) {
        Pair pair = all.pair(row, column);
        for (HardRule rule : all.hardRules()) {
          assertThat(rule.answer(pair)).as(rule.name()).isEqualTo(rule.ask(pair).answer());
        }
      }
    }
  }

  @Property(tries = 300)
  void sumsAndGoalsKnowTheirExtremesAndSumsTheirColumn(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    CandidateGraph graph = Case.of(seed).graph();
    for (Sum sum : graph.sums()) {
      int[] at = IntStream.range(0, sum.size()).toArray();
      int[] columns = Arrays.stream(at).map(i -> graph.column(sum.pair(i))).distinct().toArray();
      assertThat(sum.column()).isEqualTo(columns.length == 1 ? columns[0] : -1);
      assertThat(sum.lightest())
          .isEqualTo(Arrays.stream(at).mapToLong(sum::weight).min().orElse(0));
      assertThat(sum.heaviest())
          .isEqualTo(Arrays.stream(at).mapToLong(sum::weight).max().orElse(0));
    }
    for (int g = 0; g < graph.goals(); g++) {
      int goal = g;
      long[] points =
          IntStream.range(0, graph.pairs()).mapToLong(pair -> graph.points(goal, pair)).toArray();
      assertThat(graph.least(goal)).isEqualTo(Arrays.stream(points).reduce(0, Math::min));
      assertThat(graph.most(goal)).isEqualTo(Arrays.stream(points).reduce(0, Math::max));
    }
  }

  @Property(tries = 300)
  void thePairsOfSumsAndConflictsAreThoseWithAStakeInThem(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    CandidateGraph graph = Case.of(seed).graph();
    List<String> stakes = new ArrayList<>();
    for (int pair = 0; pair < graph.pairs(); pair++) {
      for (int limit = 0; limit < graph.limits(); limit++) {
        for (Stake stake : graph.stakes(limit, pair)) {
          stakes.add(pair + " " + stake);
        }
      }
    }
    assertThat(stakes).containsExactlyInAnyOrderElementsOf(members(graph));
  }

  private static List<String> members(CandidateGraph graph) {
    List<String> members = new ArrayList<>();
    for (int s = 0; s < graph.sums().size(); s++) {
      Sum sum = graph.sums().get(s);
      for (int i = 0; i < sum.size(); i++) {
        members.add(sum.pair(i) + " " + new Stake.Adds(s, sum.weight(i)));
      }
    }
    for (int c = 0; c < graph.conflicts().size(); c++) {
      Conflict conflict = graph.conflicts().get(c);
      for (int i = 0; i < conflict.firstSize(); i++) {
        members.add(conflict.first(i) + " " + new Stake.Stands(c, true));
      }
      for (int i = 0; i < conflict.secondSize(); i++) {
        members.add(conflict.second(i) + " " + new Stake.Stands(c, false));
      }
    }
    return members;
  }

  @Property(tries = 700)
  void theGraphForbidsWhatTheLimitsForbid(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    Dataset unpinned = Pins.without(one.dataset());
    Content graph = new Content(new Case(unpinned, one.policy()).graph());
    BruteForce judge = new BruteForce(unpinned, one.policy());
    sample(
        judge,
        seed,
        assignment ->
            assertThat(graph.isFeasible(assignment))
                .as("assignment %s", Arrays.toString(assignment))
                .isEqualTo(judge.isFeasible(assignment)));
  }

  @Property(tries = 700)
  void theCheckPassesWhatBruteForceFindsFeasibleAndNothingElse(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    BruteForce judge = one.bruteForce();
    sample(
        judge,
        seed,
        assignment ->
            assertThat(PlanCheck.of(one.dataset(), one.policy(), judge.plan(assignment)).passed())
                .as("assignment %s", Arrays.toString(assignment))
                .isEqualTo(judge.isFeasible(assignment)));
  }

  /** Any assignment at all, also to places that rules forbid. */
  private static void sample(
      BruteForce judge, long seed, java.util.function.Consumer<int[]> visitor) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      int[] assignment = new int[judge.rows()];
      for (int row = 0; row < assignment.length; row++) {
        int column = random.nextInt(judge.columns() + 1) - 1;
        boolean sensible = column < 0 || judge.mayMove(row, column) || random.nextInt(8) == 0;
        assignment[row] = sensible ? column : BruteForce.NONE;
        if (judge.pinned(row) >= 0 && random.nextInt(8) > 0) {
          assignment[row] = judge.pinned(row);
        }
      }
      visitor.accept(assignment);
    }
  }

  @Property(tries = 200)
  void theOrderOfTheInputDoesNotMatter(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    Case shuffled = new Case(Remake.shuffled(one.dataset(), seed), one.policy());
    assertSame(one, shuffled, id -> id);
    assertThat(shuffled.waitingList().plan().score()).isEqualTo(one.waitingList().plan().score());
    assertThat(shuffled.waitingList().plan()).isEqualTo(one.waitingList().plan());
  }

  @Property(tries = 200)
  void theNamesOfThingsDoNotMatter(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    Names names = new Names(seed);
    Dataset dataset = Remake.parts(one.dataset(), names::rename);
    Policy policy = Remake.parts(one.policy(), names::rename);
    assertSame(one, new Case(dataset, policy), names::newValue);
  }

  private static void assertSame(
      Case one, Case other, java.util.function.UnaryOperator<String> renamed) {
    assertThat(new Content(other.graph()).described(id -> id))
        .isEqualTo(new Content(one.graph()).described(renamed));
    BruteForce before = one.bruteForce();
    BruteForce after = other.bruteForce();
    assertThat(after.best()).isEqualTo(before.best());
    assertThat(after.feasible()).hasSameSizeAs(before.feasible());
  }

  /** A one-to-one renaming of all ids, which also turns their order round. */
  private static final class Names {
    private final Random random;
    private final java.util.Map<String, String> given = new java.util.HashMap<>();

    Names(long seed) {
      this.random = new Random(seed);
    }

    String newValue(String value) {
      return given.computeIfAbsent(
          value, v -> "x" + random.nextInt(1_000_000) + "-" + given.size());
    }

    Object rename(Object part) {
      return part instanceof Id id ? renamed(id) : part;
    }

    private Object renamed(Id id) {
      try {
        return id.getClass().getConstructor(String.class).newInstance(newValue(id.value()));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
