package org.placewell.matcher.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.HomeState;
import org.placewell.matcher.model.PlaceCondition;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.Timing;
import org.placewell.matcher.policy.Timing.Link;
import org.placewell.matcher.worlds.PersonSpec;
import org.placewell.matcher.worlds.Scenario;
import org.placewell.matcher.worlds.World;

/** When a bed that somebody lives in is free for the next. The run is on a Wednesday. */
class HeldBedsTest {
  /** A lives in V; W is ready on the Monday after, X on the Wednesday of the week after that. */
  private static World twoWaysOut() {
    return World.on("2024-03-06")
        .vacancy("V", "h-V", v -> v.turnaround(3))
        .vacancy("W", "h-W", v -> v.ready("2024-03-11"))
        .vacancy("X", "h-X", v -> v.ready("2024-03-20"))
        .person("A", p -> p.holds("b-V"))
        .person("B");
  }

  private static Destination home() {
    return new Destination.OwnHome(
        HomeState.AFTER_WORKS, Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }

  private static void assertStart(Scenario scenario, String who, String vacancy, String day) {
    Timing timing = scenario.pair(who, vacancy).timing();
    assertThat(timing.placeReady()).isEqualTo(Optional.of(LocalDate.parse(day)));
    assertThat(scenario.dates(who, vacancy)).isIn("met", "chain");
  }

  @Test
  void theLatestWayOutAndTheTurnaroundInWorkingDaysCount() {
    Scenario scenario = Scenario.of(twoWaysOut());
    assertStart(scenario, "B", "V", "2024-03-25");
    assertThat(scenario.pair("B", "V").timing().after()).contains(new ReferralId("A"));
    assertThat(scenario.pair("B", "V").timing().link()).isEqualTo(Link.CHAIN);
    assertThat(scenario.pair("B", "W").timing().link()).isEqualTo(Link.FREE);
    assertThat(scenario.pair("B", "W").timing().after()).isEmpty();
  }

  @Test
  void bankHolidaysAreNoWorkingDays() {
    World world = twoWaysOut().bankHoliday("2024-03-21").bankHoliday("2024-03-25");
    assertStart(Scenario.of(world), "B", "V", "2024-03-27");
  }

  @Test
  void aWayOutThatRulesForbidDoesNotCount() {
    World world =
        twoWaysOut().scheme("s-h-X", s -> s.in("E9")).person("A", p -> p.excludedFrom("E9"));
    assertStart(Scenario.of(world), "B", "V", "2024-03-14");
  }

  @Test
  void theHolderLeavesNoSoonerThanReady() {
    assertStart(
        Scenario.of(twoWaysOut().person("A", p -> p.readyOn("2024-04-02"))),
        "B",
        "V",
        "2024-04-05");
  }

  @Test
  void aHolderWithoutADateLeavesABedWithoutADate() {
    World world = twoWaysOut().person("A", p -> p.waitsFor(CauseKind.IDENTITY, Optional.empty()));
    assertThat(Scenario.of(world).dates("B", "V")).isEqualTo("no-place-date");
  }

  @Test
  void oneWayOutWithoutADateLeavesABedWithoutADate() {
    World world = twoWaysOut().vacancy("U", "h-U", v -> v.undated());
    assertThat(Scenario.of(world).dates("B", "V")).isEqualTo("no-place-date");
    assertThat(
            Scenario.of(world, Scenario.policy(Review.NEVER)).pair("B", "V").timing().placeReady())
        .as("where nothing under review is planned, it is no way out")
        .contains(LocalDate.parse("2024-03-25"));
  }

  @Test
  void anAgreedMoveIsTheOnlyWayOut() {
    assertStart(Scenario.of(twoWaysOut().pin("A", "W")), "B", "V", "2024-03-14");
  }

  @Test
  void anAgreedMoveIsDatedAlsoWhereItBreaksARule() {
    World world =
        World.on("2024-03-06")
            .scheme("s-h-X", s -> s.in("E9"))
            .vacancy("V")
            .vacancy("X", "h-X", v -> v.turnaround(1))
            .scheme("s-h-Y", s -> s.in("E8"))
            .vacancy("Y", "h-Y", v -> v.ready("2024-03-20"))
            .person("A", p -> p.holds("b-V").excludedFrom("E9").excludedFrom("E8"))
            .person("C", p -> p.holds("b-X").excludedFrom("E1"))
            .person("B", p -> p.excludedFrom("E9"))
            .pin("A", "X");
    Scenario scenario = Scenario.of(world);
    assertStart(scenario, "A", "X", "2024-03-21");
    assertStart(scenario, "B", "V", "2024-03-21");
  }

  @Test
  void whoIsAgreedElsewhereClosesNoCircle() {
    World world =
        twoWaysOut().vacancy("U", "h-U", v -> {}).person("C", p -> p.holds("b-U")).pin("A", "W");
    Scenario scenario = Scenario.of(world);
    assertThat(scenario.pair("C", "V").timing().link()).isEqualTo(Link.CHAIN);
    assertStart(scenario, "C", "V", "2024-03-14");
  }

  @Test
  void whoseBedIsAgreedForThemStaysInIt() {
    Scenario scenario = Scenario.of(twoWaysOut().pin("A", "V"));
    assertThat(scenario.dates("B", "V")).isEqualTo("stays");
    assertThat(scenario.waitingList()).containsEntry("A", "V").containsEntry("B", "W");
  }

  @Test
  void whoHasNoWayOutStays() {
    World world =
        World.on("2024-03-06")
            .vacancy("V")
            .scheme("s-h-X", s -> s.in("E9"))
            .vacancy("X", "h-X", v -> {})
            .person("A", p -> p.holds("b-V").excludedFrom("E9"))
            .person("B", p -> p.excludedFrom("E9"));
    Scenario scenario = Scenario.of(world);
    assertThat(scenario.dates("B", "V")).isEqualTo("stays");
    assertThat(scenario.dates("A", "V")).isEqualTo("own");
    assertThat(scenario.waitingList()).isEmpty();
  }

  @Test
  void threePeopleAroundACircleHaveNoDatesBetweenThem() {
    World world =
        World.on("2024-03-06")
            .scheme("s-h-U", s -> s.in("E2"))
            .scheme("s-h-V", s -> s.in("E3"))
            .scheme("s-h-W", s -> s.in("E4"))
            .vacancy("U")
            .vacancy("V")
            .vacancy("W")
            .person("A", p -> p.holds("b-U").excludedFrom("E4"))
            .person("B", p -> p.holds("b-V").excludedFrom("E2"))
            .person("C", p -> p.holds("b-W").excludedFrom("E3"))
            .person("D");
    Scenario scenario = Scenario.of(world);
    assertThat(scenario.dates("A", "V")).isEqualTo("swap");
    assertThat(scenario.dates("B", "W")).isEqualTo("swap");
    assertThat(scenario.dates("C", "U")).isEqualTo("swap");
    assertThat(scenario.dates("D", "U")).isEqualTo("stays");
    assertThat(scenario.graph().pairs()).as("all stay, and nobody else comes").isEqualTo(3);
  }

  /** A and C are agreed to swap, and C could not be gone before May; B asks for either's bed. */
  @Test
  void anAgreedSwapGivesTheSameEarliestDaysWhoeverIsLookedAtFirst() {
    for (String first : List.of("U", "Z")) {
      String other = first.equals("U") ? "Z" : "U";
      World world =
          World.on("2024-03-06")
              .vacancy(first)
              .vacancy(other)
              .person("A", p -> p.holds("b-" + first).readyOn("2024-03-18"))
              .person("C", p -> p.holds("b-" + other).readyOn("2024-05-01"))
              .person("B")
              .pin("A", other)
              .pin("C", first);
      Scenario scenario = Scenario.of(world);
      assertThat(scenario.dates("B", first)).isEqualTo("no-place-date");
      assertThat(scenario.pair("B", first).start()).isEqualTo(LocalDate.parse("2024-03-18"));
      assertThat(scenario.pair("B", other).start()).isEqualTo(LocalDate.parse("2024-05-01"));
    }
  }

  @Test
  void aChainOfThreeAddsUpItsTurnarounds() {
    World world =
        World.on("2024-03-06")
            .scheme("s-h-U", s -> s.support(SupportLevel.LOW))
            .scheme("s-h-V", s -> s.support(SupportLevel.MEDIUM))
            .scheme("s-h-W", s -> s.support(SupportLevel.HIGH))
            .vacancy("U", "h-U", v -> v.turnaround(2))
            .vacancy("V", "h-V", v -> v.turnaround(1))
            .vacancy("W", "h-W", v -> v.ready("2024-03-07"))
            .person("A", p -> low(p, SupportLevel.MEDIUM).holds("b-U").referred("2023-01-01"))
            .person("B", p -> low(p, SupportLevel.HIGH).holds("b-V"))
            .person("C")
            .scheme("s-h-W", s -> s.in("E7"))
            .person("A", p -> p.excludedFrom("E7"))
            .person("C", p -> p.excludedFrom("E7"));
    Scenario scenario = Scenario.of(world);
    assertStart(scenario, "B", "W", "2024-03-07");
    assertStart(scenario, "A", "V", "2024-03-08");
    assertStart(scenario, "C", "U", "2024-03-12");
    assertThat(scenario.waitingList())
        .containsEntry("B", "W")
        .containsEntry("A", "V")
        .containsEntry("C", "U");
  }

  private static PersonSpec low(PersonSpec person, SupportLevel level) {
    return person.needs(new PlaceCondition.SupportAtLeast(level));
  }

  @Test
  void aDateThatABedNamesItselfStands() {
    World world =
        World.on("2024-03-06")
            .vacancy("V", "h-V", v -> v.ready("2024-05-01").turnaround(3))
            .vacancy("W")
            .person("A", p -> p.holds("b-V"))
            .person("B");
    assertStart(Scenario.of(world), "B", "V", "2024-05-01");
  }

  @Test
  void worksPutABedOff() {
    World dated =
        World.on("2024-03-06")
            .vacancy("V", "h-V", v -> v.outOfService(Optional.of(LocalDate.parse("2024-03-31"))))
            .person("B");
    assertStart(Scenario.of(dated), "B", "V", "2024-04-01");
    World undated =
        World.on("2024-03-06")
            .vacancy("V", "h-V", v -> v.outOfService(Optional.empty()))
            .person("B");
    assertThat(Scenario.of(undated).dates("B", "V")).isEqualTo("no-place-date");
  }

  @Test
  void aHolderWhoGoesHomeLeavesOnTheDayTheyAreReady() {
    World world =
        World.on("2024-03-06")
            .vacancy("V", "h-V", v -> v.turnaround(2))
            .person("A", p -> p.holds("b-V").to(home()).readyOn("2024-03-15"))
            .person("B");
    Scenario scenario = Scenario.of(world);
    assertStart(scenario, "B", "V", "2024-03-19");
    assertThat(scenario.pair("B", "V").timing().after()).isEmpty();
  }

  @Test
  void aHolderWhoShouldHaveGoneHomeAlreadyLeavesNoSoonerThanToday() {
    World world =
        World.on("2024-03-06")
            .vacancy("V", "h-V", v -> v.turnaround(2))
            .person("A", p -> p.holds("b-V").to(home()).readyOn("2024-02-01"))
            .person("B");
    assertStart(Scenario.of(world), "B", "V", "2024-03-08");
  }

  @Test
  void aHolderWithAnOfferInFlightLeavesOnNoKnownDay() {
    World world = twoWaysOut().person("A", p -> p.readyOn("2024-03-08")).offer("A", "W");
    assertThat(Scenario.of(world).dates("B", "V")).isEqualTo("no-place-date");
  }

  @Test
  void aPersonReadyAfterTheFillByDateIsLateOnTheNextDayOnly() {
    World world =
        World.on("2024-03-06")
            .vacancy("V", "h-V", v -> v.fillBy("2024-03-20"))
            .person("A", p -> p.readyOn("2024-03-20"))
            .person("B", p -> p.readyOn("2024-03-21"));
    Scenario scenario = Scenario.of(world);
    assertThat(scenario.dates("A", "V")).isEqualTo("met");
    assertThat(scenario.dates("B", "V")).isEqualTo("late");
  }
}
