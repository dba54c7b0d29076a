package org.placewell.matcher.cli;

import java.util.List;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;

/** Takes up a plan that was made before, after checking it. */
final class PlanReader {
  private PlanReader() {}

  /**
   * The run a plan stands for.
   *
   * @param name of the plan's file
   * @param changedInputs whether the plan is to be judged by files it was not made from
   * @return with the differences that were let pass
   * @throws Fault if the plan was made from other files, or breaks a rule
   */
  static Taken take(Case what, String name, boolean changedInputs) {
    Plan plan = what.plan().orElseThrow();
    List<String> differences =
        Provenance.differences(what, plan).stream().map(line -> name + ": " + line).toList();
    if (!differences.isEmpty() && !changedInputs) {
      throw new Fault(Exit.INPUT, differences);
    }
    Warnings.stopAtBreaches(
        name, TooLarge.refused(() -> PlanCheck.of(what.dataset(), what.policy(), plan)));
    MatchRun run = TooLarge.refused(() -> MatchRun.of(what.dataset(), what.policy(), plan));
    return new Taken(run, differences);
  }

  /** A run, and in what its files differ from those at hand. */
  record Taken(MatchRun run, List<String> differences) {}
}
