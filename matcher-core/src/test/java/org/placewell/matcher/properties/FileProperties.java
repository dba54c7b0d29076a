package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.worlds.TestRules;

/** What is written is read back equal. */
class FileProperties {
  private static final Json JSON = Json.with(TestRules.book());

  @Property(tries = 200)
  void datasetPolicyAndPlanComeBackEqual(
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long seed) {
    Case one = Case.of(seed);
    Plan plan = one.waitingList().plan();

    assertThat(JSON.readDataset(JSON.write(one.dataset()))).isEqualTo(one.dataset());
    assertThat(JSON.readPolicy(JSON.write(one.policy()))).isEqualTo(one.policy());
    Plan proven = one.exact(seed % 20).plan();
    assertThat(JSON.readPlan(JSON.write(plan))).isEqualTo(plan);
    assertThat(proven.certificate()).isPresent();
    assertThat(JSON.readPlan(JSON.write(proven))).isEqualTo(proven);
  }

  @Property(tries = 100)
  void writingTwiceGivesTheSameText(@ForAll @LongRange(min = 0, max = 1_000_000_000) long seed) {
    String text = JSON.write(Case.of(seed).dataset());
    assertThat(JSON.write(JSON.readDataset(text))).isEqualTo(text);
  }
}
