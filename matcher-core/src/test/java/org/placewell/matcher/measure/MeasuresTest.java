package org.placewell.matcher.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewell.matcher.MatchingEngine;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.measure.Measures.Row;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.solve.Matcher;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;
import org.placewell.matcher.worlds.World;

class MeasuresTest {
  private static final Path DATA = Path.of("../matcher-examples/data");

  @ParameterizedTest
  @EnumSource(StandardMeasure.class)
  void everyMeasureSaysHowItIsComputedOrWhatItNeeds(StandardMeasure measure) {
    assertThat(measure.title()).isNotBlank();
    assertThat(measure.unit()).isNotBlank();
    assertThat(measure.how() + measure.needs()).isNotBlank();
  }

  /** Nothing recorded is not nothing there. */
  @Test
  void whatNoDatasetSaysIsNotZero() {
    for (Row row : measures(hammersmith()).standard()) {
      assertThat(row.today().isPresent() || row.proposed().isPresent()).isTrue();
      for (Optional<Measures.Amount> amount : List.of(row.today(), row.proposed())) {
        amount.ifPresent(a -> assertThat(a.value().isEmpty()).isEqualTo(!a.needs().isEmpty()));
      }
      if (row.how().isEmpty()) {
        assertThat(row.today().orElseThrow().words())
            .isEqualTo("cannot be said from this dataset: needs " + row.measure().needs());
      }
    }
  }

  @Test
  void nobodyAndNothing() {
    Measures measures = measures(World.on("2024-03-06").dataset());

    assertThat(value(measures, StandardMeasure.REFERRALS)).isEqualByComparingTo("0");
    assertThat(value(measures, StandardMeasure.OVERSTAYERS)).isEqualByComparingTo("0");
    assertThat(row(measures, StandardMeasure.DURATION_OF_STAGE).today().orElseThrow().value())
        .isEmpty();
    assertThat(row(measures, StandardMeasure.MOVES_PER_PERSON).proposed().orElseThrow().value())
        .isEmpty();
    assertThat(measures.untilStart().days()).isEmpty();
    assertThat(measures.stillWaiting().days()).isEmpty();
    assertThat(measures.evenness().gini()).isEmpty();
    assertThat(measures.starts()).isEmpty();
  }

  @Test
  void onePersonWhoGetsAPlace() {
    World world = World.on("2024-03-06").vacancy("V").person("R", p -> p.referred("2024-03-01"));
    Measures measures = measures(world.dataset());

    assertThat(proposed(measures, StandardMeasure.MOVES)).isEqualByComparingTo("1");
    assertThat(proposed(measures, StandardMeasure.IN_MATCHING)).isEqualByComparingTo("0");
    assertThat(proposed(measures, StandardMeasure.MOVES_PER_PERSON)).isEqualByComparingTo("1");
    assertThat(measures.untilStart().days().orElseThrow().longest()).isEqualTo(5);
    assertThat(measures.stillWaiting().people()).isZero();
    assertThat(measures.groups().tables()).allSatisfy(table -> assertThat(table.rows()).isEmpty());
  }

  /** The review's own figures: fifteen overstays, their bill, the nights without a price. */
  @Test
  void thePublishedOverstay() {
    Measures measures = measures(hammersmith());

    assertThat(value(measures, StandardMeasure.OVERSTAYERS)).isEqualByComparingTo("15");
    assertThat(value(measures, StandardMeasure.OVERSTAYED_BEDS)).isEqualByComparingTo("15");
    assertThat(value(measures, StandardMeasure.OVERSTAY_BILL)).isEqualByComparingTo("79738.13");
    assertThat(value(measures, StandardMeasure.OVERSTAY_NOT_PRICED)).isEqualByComparingTo("49");
    assertThat(row(measures, StandardMeasure.BLOCKED_WARD).today().orElseThrow().value()).isEmpty();
    assertThat(row(measures, StandardMeasure.COST_SAVED).today().orElseThrow().value()).isEmpty();
  }

  /** Random worlds, and stays as the bundled case has them, counted again another way. */
  @Test
  void aRecountComesToTheSame() {
    List<MatchRun> runs = new ArrayList<>(List.of(run(hammersmith(), Policy.englishCouncil())));
    for (long seed = 0; seed < 150; seed++) {
      runs.add(run(RandomWorld.of(seed), RandomPolicy.of(seed)));
    }
    runs.forEach(MeasuresTest::recount);
  }

  private static void recount(MatchRun run) {
    Measures measures = Measures.of(run, Groups.of(run, 5, List.of()));
    List<Integer> until = new ArrayList<>();
    List<Integer> still = new ArrayList<>();
    int discharges = 0;
    int overAfter = 0;
    BigDecimal bill = new BigDecimal("0.00");
    for (Referral one : run.dataset().referrals()) {
      Optional<Placement> move = move(run, one.id());
      if (move.isPresent()) {
        discharges += one.stay().setting() == Setting.STEP_DOWN ? 1 : 0;
      } else if (one.stay().overstay(run.dataset().on()).orElse(0) > 0) {
        overAfter++;
      }
      var exit = move.map(Placement::start).orElse(run.dataset().on());
      int nights = one.stay().overstay(exit).orElse(0);
      bill = bill.add(one.stay().tariff().flatMap(t -> t.cost(nights)).orElse(BigDecimal.ZERO));
      if (run.eligibility().row(one.id()).isPresent()) {
        var since = one.progress().clock().since(run.policy().clock());
        long days = Math.max(0, ChronoUnit.DAYS.between(since, exit));
        (move.isPresent() ? until : still).add((int) days);
      }
    }
    assertThat(proposed(measures, StandardMeasure.DISCHARGES))
        .isEqualByComparingTo("" + discharges);
    assertThat(proposed(measures, StandardMeasure.OVERSTAYERS))
        .isEqualByComparingTo("" + overAfter);
    assertThat(proposed(measures, StandardMeasure.OVERSTAY_BILL)).isEqualByComparingTo(bill);
    assertThat(proposed(measures, StandardMeasure.MOVES))
        .isEqualByComparingTo("" + run.plan().placements().size());
    assertThat(measures.starts().stream().mapToInt(Measures.Week::moves).sum())
        .isEqualTo(run.plan().placements().size());
    assertThat(measures.untilStart()).isEqualTo(Spreads.waits(ints(until)));
    assertThat(measures.stillWaiting()).isEqualTo(Spreads.waits(ints(still)));
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(n -> n).toArray();
  }

  private static Optional<Placement> move(MatchRun run, ReferralId id) {
    return run.plan().placements().stream().filter(p -> p.referral().equals(id)).findFirst();
  }

  private static Dataset hammersmith() {
    return Json.standard().readDataset(DATA.resolve("hammersmith-fulham-2023/dataset.json"));
  }

  private static MatchRun run(Dataset dataset, Policy policy) {
    return MatchingEngine.create().using(Matcher.waitingList()).match(dataset, policy);
  }

  private static Measures measures(Dataset dataset) {
    MatchRun run = run(dataset, Policy.englishCouncil());
    return Measures.of(run, Groups.of(run, 5, List.of(Dimension.values())));
  }

  private static Row row(Measures measures, StandardMeasure measure) {
    return measures.standard().stream()
        .filter(row -> row.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal value(Measures measures, StandardMeasure measure) {
    return row(measures, measure).today().orElseThrow().value().orElseThrow();
  }

  private static BigDecimal proposed(Measures measures, StandardMeasure measure) {
    return row(measures, measure).proposed().orElseThrow().value().orElseThrow();
  }
}
