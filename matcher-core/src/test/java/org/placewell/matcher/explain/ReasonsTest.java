package org.placewell.matcher.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.explain.Section.Topic;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.PlaceCondition;
import org.placewell.matcher.model.PlaceFeature;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.policy.ConflictLimit;
import org.placewell.matcher.policy.Disclosure;
import org.placewell.matcher.policy.Finding;
import org.placewell.matcher.policy.HardRule;
import org.placewell.matcher.policy.Pair;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.worlds.RandomPolicy;
import org.placewell.matcher.worlds.Scenario;
import org.placewell.matcher.worlds.TestRules.NamedApart;
import org.placewell.matcher.worlds.TestRules.SchemeCap;
import org.placewell.matcher.worlds.World;

/** Who has what somebody else could have had, and what limited audiences hear of it. */
class ReasonsTest {
  private static World world() {
    return World.on("2024-03-06");
  }

  private static Note note(MatchRun run, Audience audience, String who) {
    return Explanation.of(run).view(audience).of(new ReferralId(who)).orElseThrow();
  }

  private static List<Line> others(MatchRun run, String who) {
    return note(run, Audience.COORDINATOR, who).lines(Topic.WENT_TO_OTHERS);
  }

  private static String said(MatchRun run, String who) {
    List<Line> lines = others(run, who);
    assertThat(lines).hasSize(1);
    return lines.getFirst().words();
  }

  @Test
  void whoHasItComesFirstByThePointsThatDiffer() {
    World world =
        world()
            .vacancy("V")
            .person("A", p -> p.band(Band.A).referred("2024-02-29"))
            .person("B", p -> p.band(Band.B).referred("2024-02-28"));
    assertThat(said(Scenario.of(world).run("A", "V"), "B"))
        .isEqualTo(
            "goes to A, who comes first on urgency: 506 points (waited 6 days, band A)"
                + " against 307 points (waited 7 days, band B)");
  }

  @Test
  void whoHasItWithFewerPointsHasItForTheSakeOfTheWhole() {
    World world =
        world().vacancy("V").person("A", p -> p.band(Band.A)).person("B", p -> p.band(Band.B));
    assertThat(said(Scenario.of(world).run("B", "V"), "A"))
        .isEqualTo("goes to B, because that way the plan as a whole serves its goals better");
  }

  @Test
  void whatIsAgreedIsAgreed() {
    World world = world().vacancy("V").person("A").person("B").pin("A", "V");
    assertThat(said(Scenario.of(world).run("A", "V"), "B")).isEqualTo("is agreed for A");
  }

  @Test
  void whatIsStillLivedInSaysByWhom() {
    World world =
        world()
            .vacancy("V")
            .vacancy("W")
            .person("A", p -> p.holds("b-V"))
            .person("B")
            .pin("B", "W")
            .person("C");
    assertThat(others(Scenario.of(world).run("B", "W"), "C"))
        .extracting(Line::about, Line::words)
        .contains(tuple("V", "is still lived in: A has no other place in this plan"));
  }

  @Test
  void whatNobodyHasButCannotBeHadSaysSo() {
    World offered = world().vacancy("V").person("A").block("V", 1);
    assertThat(said(Scenario.of(offered).run(), "A"))
        .isEqualTo("has no place left: an offer is in flight, or too few places are offered");
    World small = world().vacancy("V").person("A", p -> p.places(2));
    assertThat(said(Scenario.of(small).run(), "A"))
        .isEqualTo("has no place left: an offer is in flight, or too few places are offered");
  }

  @Test
  void whatIsFreeIsCalledFree() {
    World world = world().vacancy("V").person("A");
    assertThat(others(Scenario.of(world).run(), "A"))
        .containsExactly(
            Line.of("V", "free", "is still free: search longer, or propose it by hand"));
  }

  @Test
  void aFullSchemeNamesThoseWhoFillIt() {
    World world =
        world()
            .household("h", "S", h -> {})
            .vacancy("V", "h", v -> {})
            .vacancy("W", "h", v -> {})
            .person("A", p -> p.flag(FlagKind.ARSON))
            .person("B", p -> p.flag(FlagKind.ARSON));
    Scenario scenario = Scenario.of(world, new SchemeCap(FlagKind.ARSON, 1));
    assertThat(others(scenario.run("A", "V"), "B"))
        .extracting(Line::about, Line::code)
        .containsExactlyInAnyOrder(
            tuple("V", "capacity"), tuple("V", "test-scheme-cap"), tuple("W", "test-scheme-cap"));
    assertThat(others(scenario.run("A", "V"), "B"))
        .filteredOn(line -> line.about().equals("W"))
        .extracting(Line::words)
        .containsExactly("cannot be added: is full (with A)");
  }

  @Test
  void aClashNamesTheOtherFromEitherSide() {
    World world =
        world()
            .household("h", "S", h -> {})
            .vacancy("V", "h", v -> {})
            .vacancy("W", "h", v -> {})
            .person("A", p -> p.apartFrom("B"))
            .person("B");
    Scenario scenario = Scenario.of(world, new NamedApart());
    assertThat(others(scenario.run("A", "V"), "B"))
        .filteredOn(line -> line.about().equals("W"))
        .extracting(Line::words)
        .containsExactly("cannot be added: clash (with A)");
    assertThat(others(scenario.run("B", "V"), "A"))
        .filteredOn(line -> line.about().equals("W"))
        .extracting(Line::words)
        .containsExactly("cannot be added: clash (with B)");
  }

  @Test
  void nobodyStandsInTheirOwnWay() {
    World world =
        world()
            .household("h", "S", h -> {})
            .vacancy("V", "h", v -> {})
            .vacancy("W", "h", v -> {})
            .person(
                "A", p -> p.holds("b-V").flag(FlagKind.IN_RECOVERY).flag(FlagKind.ACTIVE_DRUG_USE));
    ConflictLimit mix = RandomPolicy.standard("housemate-mix", ConflictLimit.class);
    assertThat(others(Scenario.of(world, mix).run(), "A"))
        .extracting(Line::about, Line::code)
        .containsExactly(tuple("W", "free"));
  }

  @Test
  void whoAddsNothingToWhatPinsOverfillIsNotKeptOutByIt() {
    World world =
        world()
            .household("h", "S", h -> {})
            .vacancy("V", "h", v -> v.places(2))
            .vacancy("W", "h", v -> {})
            .person("A", p -> p.flag(FlagKind.ARSON))
            .person("B", p -> p.flag(FlagKind.ARSON))
            .person("D")
            .pin("A", "V")
            .pin("B", "V");
    Scenario scenario = Scenario.of(world, new SchemeCap(FlagKind.ARSON, 1));
    assertThat(others(scenario.run("A", "V", "B", "V"), "D"))
        .extracting(Line::about, Line::code)
        .containsExactlyInAnyOrder(tuple("V", "capacity"), tuple("W", "free"));
  }

  private static List<String> toldNot(MatchRun run, String who) {
    return note(run, Audience.RESIDENT, who).lines(Topic.DOES_NOT_FIT).stream()
        .map(Line::words)
        .toList();
  }

  @Test
  void aResidentHearsHowManyPlacesDoNotFit() {
    World world = world().person("A", p -> p.needs(new PlaceCondition.Has(PlaceFeature.LIFT)));
    for (String id : List.of("U", "V", "W")) {
      world.scheme("s-h-" + id, s -> s.lacks(PlaceFeature.LIFT)).vacancy(id);
    }
    assertThat(toldNot(Scenario.of(world).run(), "A"))
        .containsExactly("3 places, each of which is not what the person needs: lift");
    World one =
        world()
            .scheme("s-h-V", s -> s.lacks(PlaceFeature.LIFT))
            .vacancy("V")
            .person("A", p -> p.needs(new PlaceCondition.Has(PlaceFeature.LIFT)));
    assertThat(toldNot(Scenario.of(one).run(), "A"))
        .containsExactly("1 place is not what the person needs: lift");
  }

  @Test
  void aResidentHearsNothingOfSecretsNorOfBedsThatOthersLiveIn() {
    World world =
        world()
            .vacancy("V")
            .vacancy("W", "h-W", v -> v.undated().fillBy("2024-03-01"))
            .person("A", p -> p.excludedFrom("E1"))
            .person("B", p -> p.holds("b-W"));
    MatchRun run = Scenario.of(world).run("B", "V");
    assertThat(toldNot(run, "A")).isEmpty();
    assertThat(note(run, Audience.RESIDENT, "A").lines(Topic.WENT_TO_OTHERS)).hasSize(1);
  }

  /** A rule for coordinators only, which rests on no secret. */
  private record Hush() implements HardRule {
    @Override
    public String name() {
      return "test-hush";
    }

    @Override
    public String asks() {
      return "?";
    }

    @Override
    public Map<String, String> words() {
      return Map.of("failed", "is not for the person");
    }

    @Override
    public Disclosure disclosure() {
      return Disclosure.CONFIDENTIAL;
    }

    @Override
    public Finding ask(Pair pair) {
      return Finding.failed("failed");
    }
  }

  @Test
  void aResidentHearsNothingOfWhatAConfidentialRuleFound() {
    Policy plain = Scenario.policy(Review.LAST_GOAL);
    Policy hushed =
        new Policy(
            "hushed",
            "1",
            plain.clock(),
            List.of(new Hush()),
            plain.soft(),
            plain.limits(),
            plain.goals(),
            plain.review());
    MatchRun run = Scenario.of(world().vacancy("V").person("A"), hushed).run();
    assertThat(note(run, Audience.COORDINATOR, "A").lines(Topic.DOES_NOT_FIT)).hasSize(1);
    assertThat(toldNot(run, "A")).isEmpty();
  }

  @Test
  void aResidentHearsNothingOfWhoLivesInAHouse() {
    World world =
        world()
            .household("h", "S", h -> h.occupant("o", FlagKind.ACTIVE_DRUG_USE))
            .bed("b-C", "h")
            .vacancy("V", "h", v -> {})
            .person("C", p -> p.holds("b-C").flag(FlagKind.ACTIVE_DRUG_USE))
            .person(
                "A",
                p ->
                    p.needs(
                        new PlaceCondition.NoHousemateWith(
                            java.util.Set.of(FlagKind.ACTIVE_DRUG_USE))));
    MatchRun run = Scenario.of(world).run();
    assertThat(note(run, Audience.COORDINATOR, "A").lines(Topic.DOES_NOT_FIT)).hasSize(1);
    assertThat(toldNot(run, "A")).isEmpty();
  }

  @Test
  void aMoveThatDependsOnAnotherIsToldToNobodyButTheCoordinator() {
    World world = world().vacancy("V").vacancy("W").person("A", p -> p.holds("b-V")).person("B");
    MatchRun run = Scenario.of(world).run("A", "W", "B", "V");
    assertThat(note(run, Audience.RESIDENT, "A").vacancy()).isPresent();
    assertThat(note(run, Audience.RESIDENT, "B").outcome()).isEqualTo(Outcome.UNPLACED);
    assertThat(note(run, Audience.RESIDENT, "B").vacancy()).isEmpty();
    assertThat(Explanation.of(run).view(Audience.PROVIDER).notes())
        .extracting(Note::referral)
        .containsExactly(new ReferralId("A"));
    assertThat(note(run, Audience.COORDINATOR, "B").lines(Topic.DEPENDS_ON))
        .extracting(Line::words)
        .containsExactly("A has to move first; tell nobody of this move before");
  }

  @Test
  void aPlanThatBreaksRulesHasNoReasons() {
    MatchRun broken =
        Scenario.of(world().vacancy("V").person("A", p -> p.excludedFrom("E1"))).run("A", "V");
    assertThatThrownBy(() -> Explanation.of(broken)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theDefaultAudienceIsTheLeastPrivileged() {
    MatchRun run = Scenario.of(world().vacancy("V").person("A")).run("A", "V");
    assertThat(Explanation.of(run).view()).isEqualTo(Explanation.of(run).view(Audience.RESIDENT));
  }
}
