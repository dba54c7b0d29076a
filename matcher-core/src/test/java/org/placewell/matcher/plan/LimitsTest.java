package org.placewell.matcher.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.SumLimit;
import org.placewell.matcher.worlds.Scenario;
import org.placewell.matcher.worlds.TestRules.NamedApart;
import org.placewell.matcher.worlds.TestRules.SchemeCap;
import org.placewell.matcher.worlds.World;

/** Sums and conflicts, with numbers that tell right from wrong; graph, list and check agree. */
class LimitsTest {
  private static World world() {
    return World.on("2024-03-06");
  }

  private static void assertBroken(Scenario scenario, String rule, String... moves) {
    assertThat(scenario.check(moves).others())
        .isNotEmpty()
        .allMatch(breach -> breach.kind() == Breach.Kind.LIMIT && breach.rule().equals(rule));
  }

  private static void assertKept(Scenario scenario, String... moves) {
    assertThat(scenario.check(moves).breaches()).isEmpty();
  }

  @Test
  void placesAreCountedByHousehold() {
    World world =
        world()
            .vacancy("V", "h", v -> v.places(3))
            .person("A", p -> p.places(2))
            .person("B", p -> p.places(2))
            .person("C");
    Scenario scenario = Scenario.of(world);
    assertKept(scenario, "A", "V", "C", "V");
    assertBroken(scenario, "capacity", "A", "V", "B", "V");
    assertThat(scenario.check("A", "V", "B", "V").others()).hasSize(2);
  }

  @Test
  void aVacancyWithoutPlacesTakesNobody() {
    Scenario scenario = Scenario.of(world().vacancy("V", "h", v -> v.places(0)).person("A"));
    assertThat(scenario.waitingList()).isEmpty();
    assertBroken(scenario, "capacity", "A", "V");
  }

  @Test
  void anOpenOfferTakesItsPlaces() {
    World world = world().vacancy("V", "h", v -> v.places(3)).person("A").person("B").block("V", 2);
    Scenario scenario = Scenario.of(world);
    assertKept(scenario, "B", "V");
    assertBroken(scenario, "capacity", "A", "V", "B", "V");
    assertThat(scenario.waitingList()).hasSize(1);
  }

  @Test
  void moreOffersThanPlacesLeaveNone() {
    Scenario scenario = Scenario.of(world().vacancy("V").person("A").block("V", 5));
    assertThat(scenario.pair("A", "V").place().vacancy().places()).isZero();
    assertBroken(scenario, "capacity", "A", "V");
  }

  @Test
  void aBedPromisedToSomebodyElseIsNotFreedByItsHolder() {
    World world =
        world()
            .vacancy("V")
            .vacancy("W")
            .person("A", p -> p.holds("b-V"))
            .person("B")
            .block("V", 1);
    Scenario scenario = Scenario.of(world);
    assertKept(scenario);
    assertKept(scenario, "A", "W");
    assertBroken(scenario, "capacity", "A", "W", "B", "V");
  }

  @Test
  void nobodyComesBesideAHolderWhoStays() {
    World world =
        world()
            .vacancy("V", "h", v -> v.places(2))
            .vacancy("W")
            .person("A", p -> p.holds("b-V"))
            .person("B")
            .person("C");
    Scenario scenario = Scenario.of(world);
    assertBroken(scenario, "capacity", "B", "V");
    assertKept(scenario, "A", "W", "B", "V", "C", "V");
  }

  @Test
  void aFamilyLeavesNoMorePlacesThanThereAre() {
    World world =
        world()
            .vacancy("V")
            .vacancy("W", "h-W", v -> v.places(2))
            .person("A", p -> p.places(2).holds("b-V"))
            .person("B")
            .person("C");
    Scenario scenario = Scenario.of(world);
    assertKept(scenario, "A", "W", "B", "V");
    assertBroken(scenario, "capacity", "A", "W", "B", "V", "C", "V");
  }

  /** A and B live in the scheme and hold beds on offer; so does C, who lives there for good. */
  private static World full() {
    return world()
        .household("h1", "S", h -> h.occupant("o", FlagKind.ARSON))
        .household("h2", "S", h -> {})
        .vacancy("V", "h1", v -> {})
        .vacancy("W", "h2", v -> {})
        .vacancy("X", "h2", v -> {})
        .vacancy("Y")
        .person("A", p -> p.holds("b-V").flag(FlagKind.ARSON))
        .person("B", p -> p.holds("b-W").flag(FlagKind.ARSON))
        .person("C", p -> p.flag(FlagKind.ARSON))
        .person("D");
  }

  @Test
  void whatIsTooManyTodayMayStayButNotGrow() {
    Scenario scenario = Scenario.of(full(), new SchemeCap(FlagKind.ARSON, 2));
    assertKept(scenario);
    assertKept(scenario, "D", "X");
    assertKept(scenario, "A", "X");
    assertBroken(scenario, "test-scheme-cap", "C", "X");
    assertKept(scenario, "A", "Y", "C", "X");
    assertThat(scenario.graph().sums())
        .filteredOn(sum -> sum.rule().equals("test-scheme-cap") && sum.group().equals("S"))
        .as("room for one more by the rule, two who stay today")
        .extracting(Sum::limit)
        .containsExactly(2L);
  }

  @Test
  void whoLivesThereForGoodLeavesLessRoom() {
    World world = full().person("A", p -> p.holds("b-Y")).person("B", p -> p.excludedFrom("E1"));
    Scenario two = Scenario.of(world, new SchemeCap(FlagKind.ARSON, 3));
    assertKept(two, "C", "X");
    Scenario one = Scenario.of(world, new SchemeCap(FlagKind.ARSON, 2));
    assertBroken(one, "test-scheme-cap", "C", "X");
  }

  @Test
  void whoMovesWithinASchemeIsCountedOnce() {
    World world =
        world()
            .household("h", "S", h -> {})
            .bed("b-old", "h")
            .vacancy("V", "h", v -> {})
            .person("A", p -> p.holds("b-old").flag(FlagKind.ARSON))
            .person("B", p -> p.flag(FlagKind.ARSON));
    Scenario scenario = Scenario.of(world, new SchemeCap(FlagKind.ARSON, 1));
    assertKept(scenario, "A", "V");
    assertBroken(scenario, "test-scheme-cap", "B", "V");
  }

  @Test
  void oneLimitTwiceCountsEachForItself() {
    World world =
        world()
            .vacancy("V", "h", v -> v.places(3))
            .person("A", p -> p.flag(FlagKind.ARSON))
            .person("B", p -> p.flag(FlagKind.WEAPONS))
            .person("C", p -> p.flag(FlagKind.WEAPONS));
    Scenario scenario =
        Scenario.of(world, new SchemeCap(FlagKind.ARSON, 1), new SchemeCap(FlagKind.WEAPONS, 2));
    assertKept(scenario, "A", "V", "B", "V", "C", "V");
    assertThat(scenario.waitingList()).hasSize(3);
    Scenario tight =
        Scenario.of(world, new SchemeCap(FlagKind.ARSON, 1), new SchemeCap(FlagKind.WEAPONS, 1));
    assertBroken(tight, "test-scheme-cap", "A", "V", "B", "V", "C", "V");
    assertThat(tight.waitingList()).hasSize(2).containsKey("A");
  }

  /** Gives each person of its own a limit: what no rule may do. */
  private record Moody() implements SumLimit {
    @Override
    public String name() {
      return "test-moody";
    }

    @Override
    public String asks() {
      return "?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of();
    }

    @Override
    public List<Share> shares(Pair pair) {
      return List.of(new Share("all", 1, pair.referral().person().places()));
    }
  }

  @Test
  void aGroupHasOneLimit() {
    World world = world().vacancy("V").person("A").person("B", p -> p.places(2));
    Scenario scenario = Scenario.of(world, new Moody());
    assertThatThrownBy(scenario::graph)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The rule test-moody must give all pairs of a group the same limit.");
  }

  @Test
  void pinsThatOverfillAreReportedAndKeepOutWhoWouldAdd() {
    World world =
        world()
            .household("h", "S", h -> {})
            .vacancy("V", "h", v -> v.places(2))
            .vacancy("W", "h", v -> v.places(2))
            .person("A", p -> p.flag(FlagKind.ARSON))
            .person("B", p -> p.flag(FlagKind.ARSON))
            .person("C", p -> p.flag(FlagKind.ARSON))
            .person("D")
            .pin("A", "V")
            .pin("B", "V");
    Scenario scenario = Scenario.of(world, new SchemeCap(FlagKind.ARSON, 1));
    PlanCheck check = scenario.check("A", "V", "B", "V", "D", "W");
    assertThat(check.others()).isEmpty();
    assertThat(check.byPins())
        .extracting(Breach::referral)
        .containsExactlyInAnyOrder(
            Optional.of(new ReferralId("A")), Optional.of(new ReferralId("B")));
    assertThat(scenario.check("A", "V", "B", "V", "C", "W").others())
        .extracting(Breach::referral)
        .containsExactly(Optional.of(new ReferralId("C")));
    assertThat(scenario.waitingList())
        .as("D adds nothing to what is too much")
        .containsEntry("D", "W")
        .doesNotContainKey("C");
  }

  /** A and B live in one house and are kept apart on paper only; C is kept apart from A. */
  private static World apart() {
    return world()
        .household("h", "S", h -> {})
        .vacancy("V", "h", v -> {})
        .vacancy("W", "h", v -> {})
        .vacancy("X", "h", v -> {})
        .vacancy("Y")
        .person("A", p -> p.holds("b-V").apartFrom("B").apartFrom("A"))
        .person("B", p -> p.holds("b-W"))
        .person("C", p -> p.apartFrom("A"));
  }

  @Test
  void twoWhoBothStayMayGoOnAndNobodyMovesInToAClash() {
    Scenario scenario = Scenario.of(apart(), new NamedApart());
    assertKept(scenario);
    assertKept(scenario, "C", "Y");
    assertBroken(scenario, "test-named-apart", "C", "X");
    assertBroken(scenario, "test-named-apart", "A", "X");
    assertKept(scenario, "A", "Y", "C", "X");
    assertThat(scenario.graph().conflicts()).isNotEmpty();
  }

  @Test
  void whoStandsOnBothSidesDoesNotClashWithThemselves() {
    Scenario scenario = Scenario.of(apart(), new NamedApart());
    assertKept(scenario, "A", "Y");
    assertThat(
            Scenario.of(world().vacancy("V").person("A", p -> p.apartFrom("A")), new NamedApart())
                .waitingList())
        .containsEntry("A", "V");
  }

  @Test
  void twoAgreedPlacementsThatClashAreReported() {
    World world =
        world()
            .vacancy("V", "h", v -> v.places(3))
            .person("A", p -> p.apartFrom("B"))
            .person("B")
            .person("C", p -> p.apartFrom("B"))
            .pin("A", "V")
            .pin("B", "V");
    Scenario scenario = Scenario.of(world, new NamedApart());
    assertThat(scenario.check("A", "V", "B", "V").byPins()).hasSize(1);
    assertThat(scenario.check("A", "V", "B", "V").others()).isEmpty();
    assertThat(scenario.check("A", "V", "B", "V", "C", "V").others())
        .extracting(Breach::referral)
        .containsExactly(Optional.of(new ReferralId("C")));
    assertThat(scenario.waitingList()).doesNotContainKey("C");
  }
}
