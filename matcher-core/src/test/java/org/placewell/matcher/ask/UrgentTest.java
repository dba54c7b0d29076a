package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.ask.Urgent.Opener;
import org.placewell.matcher.ask.Urgent.Option;
import org.placewell.matcher.ask.Urgent.Way;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.worlds.BruteForce;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.RandomWorld;
import org.placewell.matcher.worlds.World;

/** Options are safe and in time, all there are, and cost what the best plan with them costs. */
class UrgentTest {
  private static final int ALL = 1_000;
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private static Urgent ask(World world, String referral, LocalDate by) {
    return WhatIfTest.about(new Inputs(world.dataset(), Policy.englishCouncil()))
        .urgent(new ReferralId(referral), by, ALL);
  }

  @Test
  void theOptionsAreThoseThatBruteForceFindsAndCostWhatItSays() {
    int options = 0;
    int openers = 0;
    for (long seed = 0; seed < 200; seed++) {
      Inputs inputs = new Inputs(RandomWorld.of(seed), RandomPolicy.of(seed));
      Questions questions = WhatIfTest.about(inputs);
      BruteForce brute = new BruteForce(inputs.dataset(), inputs.policy());
      List<int[]> feasible = brute.feasible();
      LocalDate by = inputs.dataset().on().plusDays(seed % 40);
      for (int row = 0; row < brute.rows(); row++) {
        ReferralId id = brute.eligibility().rows().get(row).id();
        Urgent answer = questions.urgent(id, by, ALL);
        assertThat(named(answer))
            .as("seed %d, %s", seed, id)
            .isEqualTo(expected(brute, feasible, row, by));
        for (Option option : answer.options()) {
          assertCost(option, brute, feasible, row);
        }
        for (Opener opener : answer.openers()) {
          assertOpens(opener, inputs, id, by);
        }
        options += answer.options().size();
        openers += answer.openers().size();
      }
    }
    assertThat(options).isGreaterThan(100);
    assertThat(openers).isGreaterThan(10);
  }

  private static Set<String> named(Urgent answer) {
    Set<String> named = new TreeSet<>();
    answer.options().forEach(option -> named.add(option.placement().vacancy().value()));
    assertThat(named).hasSameSizeAs(answer.options());
    return named;
  }

  private static Set<String> expected(
      BruteForce brute, List<int[]> feasible, int row, LocalDate by) {
    Set<String> expected = new TreeSet<>();
    for (int column = 0; column < brute.columns(); column++) {
      Pair pair = brute.eligibility().pair(row, column);
      boolean dated =
          pair.timing().placeReady().isPresent()
              && pair.referral().progress().readiness().undated().isEmpty();
      boolean allowed = brute.eligibility().allows(brute.eligibility().answer(pair));
      int at = column;
      if (dated
          && allowed
          && !pair.start().isAfter(by)
          && feasible.stream().anyMatch(plan -> plan[row] == at)) {
        expected.add(pair.place().vacancy().id().value());
      }
    }
    return expected;
  }

  private static void assertCost(Option option, BruteForce brute, List<int[]> feasible, int row) {
    int column = brute.eligibility().column(option.placement().vacancy()).orElseThrow();
    assertThat(option.placement().start()).isEqualTo(brute.eligibility().pair(row, column).start());
    if (option.cost().orElseThrow().exact()) {
      long[] best =
          feasible.stream()
              .filter(plan -> plan[row] == column)
              .map(brute::value)
              .max(Arrays::compare)
              .orElseThrow();
      assertThat(
              option.cost().get().prices().stream().mapToLong(LeastChange.Price::points).toArray())
          .isEqualTo(best);
    }
    assertThat(option.cost().get().passedOver())
        .allSatisfy(id -> {
          int earlier = brute.eligibility().row(id).orElseThrow();
          assertThat(earlier).isLessThan(row);
          assertThat(brute.mayMove(earlier, column)).isTrue();
        });
  }

  private static void assertOpens(Opener opener, Inputs inputs, ReferralId id, LocalDate by) {
    Dataset changed = new Scenario("one fact", List.of(opener.change())).apply(inputs).dataset();
    BruteForce then = new BruteForce(changed, inputs.policy());
    int row = then.eligibility().row(id).orElseThrow();
    List<int[]> feasible = then.feasible();
    assertThat(opener.opens())
        .isNotEmpty()
        .allSatisfy(vacancy -> {
          int column = then.eligibility().column(vacancy).orElseThrow();
          assertThat(then.eligibility().pair(row, column).start()).isBeforeOrEqualTo(by);
          assertThat(feasible).anyMatch(plan -> plan[row] == column);
        });
  }

  @Test
  void aPlaceThatIsTakenSaysWhomItPassesOver() {
    World world = World.on("2026-05-04").person("A", p -> p.band(Band.A)).person("B").vacancy("V");

    Option option = ask(world, "B", DAY.plusDays(1)).options().getFirst();

    assertThat(option.way()).isEqualTo(Way.TAKEN);
    assertThat(option.cost().orElseThrow().passedOver()).extracting("value").containsExactly("A");
    assertThat(option.words())
        .isEqualTo(
            "V from 2026-05-04: so far for A. Then A loses V."
                + " A is earlier on the list, could take it, and would have no place."
                + " Goal by goal: urgency 300 less.");
  }

  @Test
  void whereThereIsNoneTheFactThatWouldOpenOneIsFound() {
    World world =
        World.on("2026-05-04")
            .person("A", p -> p.waitsFor(CauseKind.IDENTITY, Optional.empty()))
            .vacancy("V");

    Urgent answer = ask(world, "A", DAY.plusDays(1));

    assertThat(answer.options()).isEmpty();
    assertThat(answer.openers())
        .singleElement()
        .satisfies(opener -> {
          assertThat(opener.change())
              .isEqualTo(
                  new Fact.MoveCauseDate(new ReferralId("A"), CauseKind.IDENTITY, DAY.plusDays(1)));
          assertThat(opener.words())
              .isEqualTo("If the person's identity is proven by 2026-05-05, V would be open.");
        });
    assertThat(answer.summary()).startsWith("No safe place for A by 2026-05-05. One fact");
    assertThat(ask(World.on("2026-05-04").person("A"), "A", DAY).summary())
        .isEqualTo(
            "No safe place for A by 2026-05-04. No single fact that was tried would open one.");
  }

  @Test
  void aChainIsMarkedAndComesAfterWhatIsFree() {
    World world =
        World.on("2026-05-04")
            .vacancy("V", "h", v -> {})
            .vacancy("F")
            .person("H", p -> p.holds("b-V"))
            .person("A");
    Urgent answer = ask(world, "A", DAY.plusDays(3));

    assertThat(answer.options()).extracting(Option::way).containsExactly(Way.TAKEN, Way.CHAIN);
    assertThat(answer.options().getLast().placement().after()).contains(new ReferralId("H"));
    assertThat(answer.options().getLast().words()).contains("once H has moved");
  }

  @Test
  void whatCannotBeAskedIsSaid() {
    World world = World.on("2026-05-04").person("A").vacancy("V").offer("A", "V");

    assertThat(ask(world, "A", DAY).summary()).contains("offer in flight");
    assertThatThrownBy(() -> ask(world, "Z", DAY)).hasMessageContaining("no referral with this id");
    assertThatThrownBy(() -> ask(world, "A", DAY.minusDays(1))).hasMessageContaining("before");
  }

  @Test
  void whoCouldLeaveAWardIsListedSoonestFirst() {
    World world =
        World.on("2026-05-04")
            .person("A", p -> p.band(Band.A).readyOn("2026-05-20"))
            .person("B")
            .vacancy("V");
    UrgentBed answer =
        WhatIfTest.about(new Inputs(world.dataset(), Policy.englishCouncil()))
            .urgent(Setting.UNKNOWN, DAY.plusDays(1));

    assertThat(answer.movers())
        .extracting(mover -> mover.referral().value())
        .containsExactly("B", "A");
    assertThat(answer.summary())
        .isEqualTo("2 people are there now (unknown); 1 could leave by 2026-05-05.");
    assertThat(answer.movers().getFirst().words()).startsWith("B could leave on 2026-05-04, to V");
    assertThat(
            WhatIfTest.about(new Inputs(world.dataset(), Policy.englishCouncil()))
                .urgent(Setting.PRISON, DAY)
                .movers())
        .isEmpty();
  }

  @Test
  void noMoverIsPromisedWhatCannotBeOrLater() {
    for (long seed = 0; seed < 100; seed++) {
      Inputs inputs = new Inputs(RandomWorld.of(seed), RandomPolicy.of(seed));
      BruteForce brute = new BruteForce(inputs.dataset(), inputs.policy());
      List<int[]> feasible = brute.feasible();
      Questions questions = WhatIfTest.about(inputs);
      for (Setting setting : Setting.values()) {
        UrgentBed answer = questions.urgent(setting, inputs.dataset().on());
        assertThat(answer.movers())
            .hasSize(
                (int) inputs.dataset().referrals().stream().filter(r -> is(r, setting)).count());
        for (UrgentBed.Mover mover : answer.movers()) {
          Optional<LocalDate> soonest = mover.soonest().map(one -> one.start());
          brute
              .eligibility()
              .row(mover.referral())
              .ifPresent(row -> {
                LocalDate possible = earliest(brute, feasible, row).orElse(LocalDate.MAX);
                assertThat(soonest.orElse(LocalDate.MAX)).isBeforeOrEqualTo(possible);
                mover
                    .soonest()
                    .ifPresent(one ->
                        assertThat(
                                brute.mayMove(
                                    row, brute.eligibility().column(one.vacancy()).orElseThrow()))
                            .isTrue());
              });
        }
      }
    }
  }

  private static boolean is(Referral referral, Setting setting) {
    return referral.stay().setting() == setting;
  }

  /** Over all plans there are. */
  private static Optional<LocalDate> earliest(BruteForce brute, List<int[]> feasible, int row) {
    return feasible.stream()
        .map(plan -> plan[row])
        .filter(column -> column != BruteForce.NONE)
        .distinct()
        .map(column -> brute.eligibility().pair(row, column))
        .filter(pair -> brute.eligibility().allows(brute.eligibility().answer(pair)))
        .filter(pair -> pair.timing().placeReady().isPresent())
        .filter(pair -> pair.referral().progress().readiness().undated().isEmpty())
        .map(Pair::start)
        .min(Comparator.naturalOrder());
  }
}
