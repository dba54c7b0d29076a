package org.placewell.matcher.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Policy;

/**
 * Recommended moves, in the order of the waiting list, their score, and where they come from.
 *
 * @param certificate what proves how good the plan is, if its matcher proves anything
 */
public record Plan(
    Origin origin, List<Placement> placements, Score score, Optional<Certificate> certificate) {
  public Plan {
    placements = List.copyOf(placements);
  }

  /** A plan that nothing is proven of. */
  public Plan(Origin origin, List<Placement> placements, Score score) {
    this(origin, placements, score, Optional.empty());
  }

  /** This plan with what proves how good it is. */
  public Plan with(Optional<Certificate> proof) {
    return new Plan(origin, placements, score, proof);
  }

  /** The move of a person, if one is recommended. */
  public Optional<Placement> of(ReferralId referral) {
    return placements.stream().filter(p -> p.referral().equals(referral)).findFirst();
  }

  /** The moves of all people, each the first if a wrong plan has several. */
  public Map<ReferralId, Placement> byReferral() {
    return placements.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Placement::referral, Function.identity(), (first, second) -> first));
  }

  /**
   * The plan that chosen pairs stand for.
   *
   * @param chosen for each row a pair, or −1
   */
  public static Plan of(CandidateGraph graph, int[] chosen, Origin origin) {
    List<Placement> placements = new ArrayList<>();
    for (int row = 0; row < chosen.length; row++) {
      if (chosen[row] >= 0 && chosen[row] != graph.ownBedPair(row)) {
        int pair = chosen[row];
        placements.add(
            Placement.of(graph.eligibility().pair(row, graph.column(pair)), graph.review(pair)));
      }
    }
    return new Plan(origin, placements, score(graph, chosen));
  }

  /**
   * The value of chosen pairs.
   *
   * @throws ArithmeticException if a sum is too large for a {@code long}
   */
  public static Score score(CandidateGraph graph, int[] chosen) {
    List<Goal> goals = graph.eligibility().policy().scored();
    return new Score(
        IntStream.range(0, graph.goals())
            .mapToObj(goal -> new Score.Value(goals.get(goal).name(), value(graph, chosen, goal)))
            .toList());
  }

  private static long value(CandidateGraph graph, int[] chosen, int goal) {
    Policy policy = graph.eligibility().policy();
    return policy
        .scored()
        .get(goal)
        .measure()
        .map(measure -> policy.count(measure, moves(graph, chosen), graph.eligibility().offer()))
        .orElseGet(() -> points(graph, chosen, goal));
  }

  private static List<Pair> moves(CandidateGraph graph, int[] chosen) {
    return IntStream.range(0, chosen.length)
        .filter(row -> chosen[row] >= 0 && chosen[row] != graph.ownBedPair(row))
        .mapToObj(row -> graph.eligibility().pair(row, graph.column(chosen[row])))
        .toList();
  }

  private static long points(CandidateGraph graph, int[] chosen, int goal) {
    return Arrays.stream(chosen)
        .filter(pair -> pair >= 0)
        .mapToLong(pair -> graph.points(goal, pair))
        .reduce(0, Math::addExact);
  }
}
