package org.placewell.matcher.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewell.matcher.benchmarks.contest.Contestant.Side;
import org.placewell.matcher.benchmarks.contest.Contestant.Trait;
import org.placewell.matcher.benchmarks.contest.Solver.Answer;
import org.placewell.matcher.benchmarks.contest.Solver.Refusal;

class ContestantsTest {
  private static final Duration PLENTY = Duration.ofSeconds(20);

  static Stream<Contestant> exactPeers() {
    return Contestants.all().stream()
        .filter(one -> one.side() == Side.PEER && !one.name().startsWith("Timefold"));
  }

  static Stream<Contestant> withGraph() {
    return Contestants.all().stream().filter(one -> one.side() != Side.FLOOR);
  }

  @ParameterizedTest
  @MethodSource("exactPeers")
  void peersFindTheBestAssignmentThatTryingEverythingFinds(Contestant peer) {
    for (int seed = 0; seed < 60; seed++) {
      Problem problem = Problems.random(seed, seed % 6, 1 + seed % 4, false);
      assertThat(outcome(peer, problem)).as("seed %d", seed).isEqualTo(Problems.best(problem));
    }
  }

  @ParameterizedTest
  @MethodSource("exactPeers")
  void peersFindTheBestPlanUnderSumsAndConflicts(Contestant peer) {
    if (peer.has(Trait.SEPARABLE_ONLY)) {
      return;
    }
    for (int seed = 0; seed < 60; seed++) {
      Problem problem = Problems.random(seed, 1 + seed % 5, 1 + seed % 5, true);
      assertThat(outcome(peer, problem)).as("seed %d", seed).isEqualTo(Problems.best(problem));
    }
  }

  /** Everybody gives a plan that breaks nothing; whoever claims the best has the best. */
  @ParameterizedTest
  @MethodSource("withGraph")
  void everybodyKeepsTheLimitsOfAGraph(Contestant contestant) {
    for (Track track : Track.values()) {
      for (int people : new int[] {1, 7}) {
        Problem problem = Problems.invented(track, people, people, 1 + people / 2);
        if (problem.separable() || !contestant.has(Trait.SEPARABLE_ONLY)) {
          keepsLimits(contestant, problem);
        }
      }
    }
  }

  private static void keepsLimits(Contestant contestant, Problem problem) {
    Answer answer = solve(contestant, problem, time(contestant));
    Check check = new Check(problem, answer.pairs());
    assertThat(check.fault()).isEmpty();
    List<Long> values = check.values().boxed().toList();
    List<Long> claims = answer.claims(values);
    List<Long> best = Problems.best(problem).orElseThrow();
    if (claims.size() == problem.goals() && claims.equals(values)) {
      assertThat(values).isEqualTo(best);
    }
    assertThat(Heat.compare(claims, best.subList(0, claims.size()))).isNotNegative();
    if (contestant.name().contains("exact")) {
      assertThat(claims).as(contestant.name()).isEqualTo(best);
    }
  }

  /** A local search takes all the time it has. */
  private static Duration time(Contestant contestant) {
    return contestant.name().contains("Timefold") ? Duration.ofMillis(200) : PLENTY;
  }

  @Test
  void aMatcherNeedsAGraph() {
    Problem matrix = Problems.random(1, 2, 2, false);
    Contestant list = Contestants.all().get(1);
    assertThatThrownBy(() -> solve(list, matrix, PLENTY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("candidate graph");
  }

  @Test
  void nobodyCanPlaceWhoMustBePlacedAndHasNoPair() {
    BitSet must = new BitSet();
    must.set(0);
    Problem problem =
        new Problem(
            1,
            new int[] {0, 0},
            pair -> 0,
            (goal, pair) -> 0,
            1,
            new BitSet(),
            must,
            true,
            List.of(),
            List.of(),
            Optional.empty());
    exactPeers().forEach(peer -> assertThat(outcome(peer, problem)).as(peer.name()).isEmpty());
  }

  private static Optional<List<Long>> outcome(Contestant peer, Problem problem) {
    try {
      Answer answer = solve(peer, problem, PLENTY);
      assertThat(answer.proven()).isTrue();
      assertThat(answer.goals()).isEqualTo(problem.goals());
      Check check = new Check(problem, answer.pairs());
      return check.fault().isPresent()
          ? Optional.empty()
          : Optional.of(check.values().boxed().toList());
    } catch (Refusal infeasible) {
      return Optional.empty();
    }
  }

  private static Answer solve(Contestant contestant, Problem problem, Duration limit) {
    Packing packing = Packing.of(problem, problem.goals()).orElseThrow();
    assertThat(contestant.solver().takes(packing)).isTrue();
    return contestant.solver().solve(problem, packing, Deadline.in(limit));
  }
}
