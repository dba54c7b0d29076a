package org.placewell.matcher.ask;

import java.util.List;
import java.util.stream.Collectors;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/** Runs the line again with a way. */
final class TriedAnswer {
  private TriedAnswer() {}

  static Tried of(Questions questions, Way way) {
    MatchRun after = questions.again(way.scenario().apply(questions.inputs()));
    List<Placement> placements =
        after.plan().placements().stream()
            .filter(placement -> way.referrals().contains(placement.referral()))
            .filter(placement -> way.vacancies().contains(placement.vacancy()))
            .toList();
    PlanDiff difference = PlanDiff.of(questions.run(), after);
    return new Tried(
        placements, difference, words(way, placements, after) + " " + difference.summary());
  }

  private static String words(Way way, List<Placement> placements, MatchRun after) {
    if (!placements.isEmpty()) {
      return placements.stream()
          .map(placement -> placement.referral() + " gets " + placement.vacancy())
          .collect(Collectors.joining(", and ", "", "."));
    }
    String others =
        after.plan().placements().stream()
            .filter(placement -> way.vacancies().contains(placement.vacancy()))
            .limit(1)
            .map(placement ->
                ": "
                    + placement.vacancy()
                    + " goes to "
                    + placement.referral()
                    + ", who comes first")
            .collect(Collectors.joining());
    String also =
        after.plan().placements().stream()
            .filter(placement -> way.referrals().contains(placement.referral()))
            .limit(1)
            .map(placement -> "; " + placement.referral() + " gets " + placement.vacancy())
            .collect(Collectors.joining());
    return "Even then the best plan has none of these matches" + others + also + ".";
  }
}
