package org.placewell.matcher.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.verify.Verification;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;

/** After any changes a session says what the line from scratch says, and its certificate holds. */
class SessionProperties {
  private static final long MOST = 1_000_000_000;
  private static final Budget PLENTY = Budget.ofSteps(1_000_000);

  @Property(tries = 1_000)
  void aSessionAgreesWithTheLineAfterEveryChange(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    agreesAfterEveryChange(RandomPolicy.of(seed), seed);
  }

  /** The line keeps them by the choice itself, and a session charges for them. */
  @Property(tries = 200)
  void soItDoesWhereWholeVacanciesHoldSoManyPeopleTogether(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    Policy policy = RandomPolicy.together(RandomPolicy.of(seed), seed, seed % 2 == 0);
    agreesAfterEveryChange(policy, seed);
  }

  private static void agreesAfterEveryChange(Policy policy, long seed) {
    Session session = Session.on(graph(RandomWorld.of(seed), policy), PLENTY);
    RandomEdits edits =
        new RandomEdits(policy, new Random(seed), r -> RandomWorld.of(r.nextInt((int) MOST)));
    for (int i = 0; i < 10; i++) {
      Dataset before = session.dataset();
      Session.Value value = session.value();
      if (!edits.make(session)) {
        assertThat(session.dataset()).isEqualTo(before);
        assertThat(session.value()).isEqualTo(value);
      }
      agrees(session, policy);
    }
  }

  /** Once, lowering a charge for the last time led to a better choice that nobody looked at. */
  @Example
  void whatTheLastLoweringLeadsToCounts() {
    aSessionAgreesWithTheLineAfterEveryChange(12_235_673);
  }

  /** Fails unless the line from scratch says the same, and the certificate proves it. */
  static void agrees(Session session, Policy policy) {
    CandidateGraph graph = graph(session.dataset(), policy);
    Chosen line = Matcher.exact().match(graph, PLENTY);
    List<Long> best =
        Plan.score(graph, line.pairs()).values().stream().map(Score.Value::points).toList();
    assertThat(session.value().goals()).isEqualTo(best);
    assertThat(session.value().isProvenBest()).isTrue();
    Plan plan = session.plan();
    assertThat(PlanCheck.of(session.dataset(), policy, plan).others()).isEmpty();
    Verification verified = Verification.of(session.dataset(), policy, plan);
    assertThat(verified.fault()).isEmpty();
    assertThat(verified.isProvenBest()).isTrue();
  }

  private static CandidateGraph graph(Dataset dataset, Policy policy) {
    return CandidateGraph.of(Eligibility.of(dataset, policy));
  }
}
