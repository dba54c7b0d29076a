package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Timing.Link;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;

/** In a dataset cut down to a person and a scheme every rule finds what it finds in the whole. */
class CutProperties {
  @Property(tries = 500)
  void everyRuleFindsTheSame(@ForAll @LongRange(min = 0, max = 1_000_000_000) long seed) {
    Dataset dataset = RandomWorld.of(seed);
    Policy policy = RandomPolicy.of(seed);
    Eligibility whole = Eligibility.of(dataset, policy);
    Shelves shelves = new Shelves(dataset);
    for (int row = 0; row < whole.rows().size(); row++) {
      for (int column = 0; column < whole.columns().size(); column++) {
        Pair pair = whole.pair(row, column);
        if (pair.timing().link() == Link.FREE && whole.pin(row).isEmpty()) {
          assertSame(whole, pair, Cut.of(shelves, pair.referral(), pair.place().scheme().id()));
        }
      }
    }
  }

  private static void assertSame(Eligibility whole, Pair pair, Dataset cut) {
    Eligibility part = Eligibility.of(cut, whole.policy());
    Pair same =
        part.pair(
            part.row(pair.referral().id()).orElseThrow(),
            part.column(pair.place().vacancy().id()).orElseThrow());
    assertThat(findings(part, same)).isEqualTo(findings(whole, pair));
  }

  private static List<Object> findings(Eligibility all, Pair pair) {
    return List.copyOf(all.findings(pair));
  }
}
