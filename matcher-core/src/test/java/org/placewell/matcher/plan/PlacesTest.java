package org.placewell.matcher.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.HomeState;
import org.placewell.matcher.model.Occupant;
import org.placewell.matcher.model.PersonId;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.Scenario;
import org.placewell.matcher.worlds.World;

/** With whom somebody would live. */
class PlacesTest {
  /** House h: o lives there, A holds a bed that is not on offer, V is on offer. */
  private static World house() {
    return World.on("2024-03-06")
        .household("h", "S", h -> h.occupant("o", FlagKind.FALLS))
        .household("h2", "S", h -> {})
        .bed("b-A", "h")
        .vacancy("V", "h", v -> {})
        .vacancy("W", "h2", v -> {})
        .person("A", p -> p.holds("b-A").flag(FlagKind.ARSON))
        .person("B");
  }

  private static List<String> housemates(Scenario scenario, String who, String vacancy) {
    return names(scenario.pair(who, vacancy).place().housemates());
  }

  private static List<String> neighbours(Scenario scenario, String who, String vacancy) {
    return names(scenario.pair(who, vacancy).place().neighbours());
  }

  private static List<String> names(List<Occupant> occupants) {
    return occupants.stream().map(o -> o.person().map(PersonId::value).orElse("?")).toList();
  }

  @Test
  void whoHoldsABedThatIsNotOnOfferLivesThere() {
    Scenario scenario = Scenario.of(house());
    assertThat(housemates(scenario, "B", "V")).containsExactly("o", "p-A");
    assertThat(scenario.pair("B", "V").place().housemates().getLast().flags()).hasSize(1);
    assertThat(housemates(scenario, "B", "W")).isEmpty();
    assertThat(neighbours(scenario, "B", "W")).containsExactly("o", "p-A");
  }

  @Test
  void nobodyIsAHousemateOfThemselves() {
    Scenario scenario = Scenario.of(house());
    assertThat(housemates(scenario, "A", "V")).containsExactly("o");
    assertThat(neighbours(scenario, "A", "V"))
        .as("the same for all who ask, so that limits are")
        .containsExactly("o", "p-A");
  }

  @Test
  void whoHoldsABedOnOfferCountsByWhereTheyAre() {
    Scenario scenario = Scenario.of(house().person("A", p -> p.holds("b-V")));
    assertThat(housemates(scenario, "B", "V")).containsExactly("o");
    assertThat(neighbours(scenario, "B", "W")).containsExactly("o");
  }

  /** C goes home and leaves V: the next in V never meets C, the next in X may. */
  @Test
  void whoLeavesAVeryBedIsNoHousemateOfTheNext() {
    World world =
        house()
            .vacancy("X", "h", v -> {})
            .person(
                "C",
                p ->
                    p.holds("b-V")
                        .to(
                            new Destination.OwnHome(
                                HomeState.AS_IT_IS,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                false)));
    Scenario scenario = Scenario.of(world);
    assertThat(housemates(scenario, "B", "V")).containsExactly("o", "p-A");
    assertThat(housemates(scenario, "B", "X")).containsExactly("o", "p-A", "p-C");
  }

  /** B is named by somebody of whom no id is known, A by nobody: the graph must not mix them up. */
  @Test
  void whomAnOccupantWithoutAnIdNamedIsKeptApart() {
    Occupant unnamed = new Occupant(Optional.empty(), List.of(), Set.of(new PersonId("p-B")));
    World world =
        World.on("2024-03-06")
            .household("h", "S", h -> h.occupant(unnamed))
            .vacancy("V", "h", v -> {})
            .person("A", p -> p.referred("2023-01-01"))
            .person("B");
    ConflictLimit apart = RandomPolicy.standard("people-apart", ConflictLimit.class);
    assertThat(Scenario.of(world, apart).graph().pairs()).as("A alone").isEqualTo(1);
  }

  @Test
  void whoHasAnOpenOfferMaySoonLiveThere() {
    Scenario scenario = Scenario.of(house().person("C").offer("C", "V"));
    assertThat(housemates(scenario, "B", "V")).containsExactly("o", "p-A", "p-C");
    assertThat(neighbours(scenario, "B", "W")).containsExactly("o", "p-A", "p-C");
  }

  @Test
  void whoHasAnOpenOfferInTheirOwnSchemeIsCountedOnce() {
    Scenario scenario = Scenario.of(house().offer("A", "W"));
    assertThat(neighbours(scenario, "B", "V")).containsExactly("o", "p-A");
    assertThat(housemates(scenario, "B", "W")).containsExactly("p-A");
  }
}
