package org.placewell.matcher.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.ask.Inputs;
import org.placewell.matcher.ask.NextBeds;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.CandidateGraph;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.plan.Plan;
import org.placewell.matcher.plan.PlanCheck;
import org.placewell.matcher.plan.Score;
import org.placewell.matcher.worlds.Remake;

/** What one more bed adds is what the line finds that is given the bed. */
class NextBedProperties {
  private static final long MOST = 1_000_000_000;
  private static final long PLENTY = 1_000_000;
  private static final int ALL = 1_000;

  @Property(tries = 400)
  void aGainIsWhatTheLineFindsWithTheBed(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    MatchRun run = one.exact(PLENTY);
    for (NextBeds.Bed bed : ask(run, ALL).beds()) {
      NextBeds.Gain gain = bed.gain().orElseThrow();
      Plan with = with(one, bed).plan();
      assertThat(gain.isProven()).isTrue();
      assertThat(points(gain.goals())).isEqualTo(minus(with.score(), run.plan().score()));
    }
  }

  @Property(tries = 300)
  void noGainIsMoreThanPricesSay(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    for (NextBeds.Bed bed : ask(Case.of(seed).exact(PLENTY), ALL).beds()) {
      List<Long> most = points(bed.most());
      List<Long> gain = points(bed.gain().orElseThrow().goals());
      for (int goal = 0; goal < most.size(); goal++) {
        assertThat(gain.get(goal)).isLessThanOrEqualTo(most.get(goal));
        if (gain.get(goal) < most.get(goal)) {
          break;
        }
      }
    }
  }

  /** Whoever is told to move makes a plan with the others that the check passes. */
  @Property(tries = 200)
  void theMovesThatAreToldLeadFromThePlanToOneThatGainsAsMuch(
      @ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    MatchRun run = one.exact(PLENTY);
    for (NextBeds.Bed bed : ask(run, ALL).beds()) {
      NextBeds.Gain gain = bed.gain().orElseThrow();
      if (points(gain.goals()).stream().allMatch(points -> points == 0)) {
        assertThat(gain.moves()).as("a bed that adds nothing is left alone").isEmpty();
        continue; // it might still move the date of a bed whose holder could go there
      }
      Set<ReferralId> told = new HashSet<>();
      for (NextBeds.Move move : gain.moves()) {
        assertThat(told.add(move.person())).isTrue();
        assertThat(move.from()).isNotEqualTo(move.to());
        assertThat(move.from()).isEqualTo(run.plan().of(move.person()).map(Placement::vacancy));
      }
      Plan moved = moved(run.plan(), gain.moves(), with(one, bed));
      assertThat(minus(moved.score(), run.plan().score())).isEqualTo(points(gain.goals()));
      assertThat(PlanCheck.of(dataset(one, bed), one.policy(), moved).others()).isEmpty();
    }
  }

  @Property(tries = 100)
  void theOrderOfTheInputDoesNotMatter(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    Case one = Case.of(seed);
    Case shuffled = new Case(Remake.shuffled(one.dataset(), seed), one.policy());

    assertThat(ask(shuffled.exact(PLENTY), ALL)).isEqualTo(ask(one.exact(PLENTY), ALL));
  }

  /** Where fewer are tried, those that are come out the same. */
  @Property(tries = 100)
  void fewerTriesLeaveBoundsOrTheSameGains(@ForAll @LongRange(min = 0, max = MOST) long seed) {
    MatchRun run = Case.of(seed).exact(PLENTY);
    NextBeds all = ask(run, ALL);
    NextBeds one = ask(run, 1);

    assertThat(one.fitNothing()).isEqualTo(all.fitNothing());
    assertThat(one.beds()).hasSameSizeAs(all.beds());
    for (NextBeds.Bed bed : one.beds()) {
      NextBeds.Bed full =
          all.beds().stream().filter(b -> b.kind().equals(bed.kind())).findFirst().orElseThrow();
      if (bed.gain().isPresent() && bed.scenario().equals(full.scenario())) {
        assertThat(bed.gain()).isEqualTo(full.gain());
      }
    }
  }

  /** Worlds in which nothing of it happens would prove nothing. */
  @Test
  void allOfItHappens() {
    int gains = 0;
    int chains = 0;
    int priced = 0;
    for (long seed = 0; seed < 100; seed++) {
      for (NextBeds.Bed bed : ask(Case.of(seed).exact(PLENTY), ALL).beds()) {
        int moves = bed.gain().orElseThrow().moves().size();
        gains += moves > 0 ? 1 : 0;
        chains += moves > 1 ? 1 : 0;
        priced += bed.most().isEmpty() ? 0 : 1;
      }
    }
    assertThat(gains).isGreaterThan(20);
    assertThat(chains).isGreaterThan(2);
    assertThat(priced).isGreaterThan(60);
  }

  private static NextBeds ask(MatchRun run, int most) {
    return BottleneckProperties.questions(run).nextBeds(false, most);
  }

  private static MatchRun with(Case one, NextBeds.Bed bed) {
    return new Case(dataset(one, bed), one.policy()).exact(PLENTY);
  }

  private static Dataset dataset(Case one, NextBeds.Bed bed) {
    return bed.scenario().apply(new Inputs(one.dataset(), one.policy())).dataset();
  }

  /** A plan with some moves instead, of a run in which they are possible. */
  private static Plan moved(Plan plan, List<NextBeds.Move> moves, MatchRun run) {
    Map<ReferralId, VacancyId> places = new HashMap<>();
    plan.placements().forEach(move -> places.put(move.referral(), move.vacancy()));
    moves.forEach(move ->
        move.to()
            .ifPresentOrElse(
                to -> places.put(move.person(), to), () -> places.remove(move.person())));
    CandidateGraph graph = run.graph();
    int[] chosen = new int[graph.rows()];
    Arrays.setAll(chosen, graph::ownBedPair);
    places.forEach((person, place) -> {
      int row = graph.eligibility().row(person).orElseThrow();
      chosen[row] = graph.pair(row, graph.eligibility().column(place).orElseThrow());
      assertThat(chosen[row]).isNotNegative();
    });
    return Plan.of(graph, chosen, run.plan().origin());
  }

  private static List<Long> points(List<Line> lines) {
    return lines.stream().map(line -> line.points().orElseThrow()).toList();
  }

  private static List<Long> minus(Score one, Score other) {
    return IntStream.range(0, one.values().size())
        .mapToObj(goal -> one.values().get(goal).points() - other.values().get(goal).points())
        .toList();
  }
}
