package org.placewell.matcher.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;

/** What a placement costs is what enumeration of all plans says it costs, or lies around it. */
class CostsProperties {
  private static final long MOST = 1_000_000_000;
  private static final Budget PLENTY = Budget.ofSteps(1_000_000);

  @Property(tries = 1_500)
  void costsAreThoseOfEnumeration(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Judge judge = new Judge(new BruteForce(RandomWorld.of(seed), RandomPolicy.of(seed)));
    Costs costs = judge.costs();
    List<Cost> all = new ArrayList<>();
    for (Place place : judge.brute.eligibility().columns()) {
      List<Cost> some = costs.of(place.vacancy().id());
      some.forEach(cost -> judge.agrees(cost, costs));
      all.addAll(some);
    }
    for (Referral referral : judge.brute.eligibility().rows()) {
      List<Cost> some = costs.of(referral.id());
      some.forEach(cost -> judge.agrees(cost, costs));
      assertThat(some)
          .extracting(Cost::vacancy)
          .containsExactlyInAnyOrderElementsOf(
              all.stream()
                  .filter(cost -> cost.referral().equals(referral.id()))
                  .map(Cost::vacancy)
                  .toList());
    }
    assertThat(all).hasSize(judge.possible());
  }

  /**
   * Unless people of unlike size share a place, or somebody stays in a bed that pins leave no room
   * for: then its places are a limit of their own.
   */
  @Property(tries = 700)
  void withoutLimitsAllCostsAreExactAtOnce(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Policy policy = RandomPolicy.of(seed);
    Policy plain =
        new Policy(
            policy.name(),
            policy.version(),
            policy.clock(),
            policy.hard(),
            policy.soft(),
            List.of(),
            policy.goals(),
            policy.review());
    Judge judge = new Judge(new BruteForce(RandomWorld.of(seed), plain));
    CandidateGraph graph = CandidateGraph.of(judge.brute.eligibility());
    boolean alike = graph.sums().stream().allMatch(sum -> sum.lightest() == sum.heaviest());
    boolean settled = alike && !Problem.of(graph).isCoupled();
    for (Place place : judge.brute.eligibility().columns()) {
      for (Cost cost : judge.costs().of(place.vacancy().id())) {
        judge.agrees(cost, judge.costs());
        if (settled) {
          assertThat(cost.kind()).isIn(Cost.Kind.EXACT, Cost.Kind.NEVER);
        }
      }
    }
  }

  /** Knows the best plan with each pair forced into it. */
  private static final class Judge {
    private final BruteForce brute;
    private final long[] best;
    private final Map<List<Integer>, long[]> forced = new HashMap<>();
    private final Plan plan;
    private final Costs costs;

    Judge(BruteForce brute) {
      this.brute = brute;
      for (int[] assignment : brute.feasible()) {
        long[] value = brute.value(assignment);
        for (int row = 0; row < assignment.length; row++) {
          forced.merge(
              List.of(row, assignment[row]), value, (a, b) -> Arrays.compare(a, b) < 0 ? b : a);
        }
      }
      this.best = brute.best();
      Session session = Session.on(CandidateGraph.of(brute.eligibility()), PLENTY);
      this.plan = session.plan();
      this.costs = session.costs(plan);
    }

    Costs costs() {
      return costs;
    }

    int possible() {
      int count = 0;
      for (int row = 0; row < brute.rows(); row++) {
        for (int col = 0; col < brute.columns(); col++) {
          count += brute.mayMove(row, col) ? 1 : 0;
        }
      }
      return count;
    }

    void agrees(Cost cost, Costs all) {
      judge(cost);
      Cost exact = all.exactly(cost);
      judge(exact);
      assertThat(exact.kind()).isIn(Cost.Kind.EXACT, Cost.Kind.NEVER);
    }

    private void judge(Cost cost) {
      int row = brute.eligibility().row(cost.referral()).orElseThrow();
      int col = brute.eligibility().column(cost.vacancy()).orElseThrow();
      Optional<long[]> value = Optional.ofNullable(forced.get(List.of(row, col)));
      if (value.isEmpty()) {
        assertThat(cost.kind()).isIn(Cost.Kind.NEVER, Cost.Kind.AT_LEAST);
        return;
      }
      long[] loss = new long[best.length];
      Arrays.setAll(loss, goal -> best[goal] - value.get()[goal]);
      switch (cost.kind()) {
        case NEVER -> assertThat(value).as("a plan that was said not to be").isEmpty();
        case EXACT -> assertThat(cost.most()).isEqualTo(list(loss));
        case AT_LEAST ->
            assertThat(Arrays.compare(array(cost.least()), part(loss, cost))).isNotPositive();
        case BETWEEN -> {
          assertThat(Arrays.compare(array(cost.least()), part(loss, cost))).isNotPositive();
          assertThat(Arrays.compare(loss, array(cost.most()))).isNotPositive();
        }
      }
      if (!cost.most().isEmpty()) {
        isMadeBy(cost, row, col);
      }
    }

    /** The moves make a plan that keeps all limits and loses what is said. */
    private void isMadeBy(Cost cost, int row, int col) {
      int[] after = brute.assignment(plan);
      long[] sum = new long[best.length];
      for (Cost.Move move : cost.moves()) {
        int who = brute.eligibility().row(move.referral()).orElseThrow();
        assertThat(move.from().flatMap(brute.eligibility()::column).orElse(BruteForce.NONE))
            .isEqualTo(after[who]);
        after[who] = move.to().flatMap(brute.eligibility()::column).orElse(BruteForce.NONE);
        Arrays.setAll(sum, goal -> sum[goal] + move.loss().get(goal));
      }
      assertThat(after[row]).isEqualTo(col);
      assertThat(brute.isFeasible(after)).isTrue();
      assertThat(list(sum)).isEqualTo(cost.most());
    }

    private static List<Long> list(long[] loss) {
      return Arrays.stream(loss).boxed().toList();
    }

    private static long[] part(long[] loss, Cost cost) {
      return Arrays.copyOf(loss, cost.least().size());
    }

    private static long[] array(List<Long> loss) {
      return loss.stream().mapToLong(Long::longValue).toArray();
    }
  }
}
