package org.placewell.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Applicant;
import org.placewell.matcher.model.CareTeam;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Connection;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.DisputeKind;
import org.placewell.matcher.model.DissentView;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.HomeState;
import org.placewell.matcher.model.Owner;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.PlaceKind;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.policy.Policy;

/** The published cases as the bundled files tell them. */
class BundledCasesTest {
  private static final Path DATA = Path.of("../matcher-examples/data");

  private final Dataset stepDown = read("hammersmith-fulham-2023");
  private final Dataset lambeth = read("lambeth-cases");

  @Test
  void everyFileIsReadBackFromWhatIsWritten() {
    for (Dataset dataset : List.of(stepDown, lambeth)) {
      assertThat(Json.standard().readDataset(Json.standard().write(dataset))).isEqualTo(dataset);
    }
  }

  @Test
  void yIsReviewedEverywhereAndKeptOutOfDryAndWomensSchemesAlone() {
    Referral y = referral(stepDown, "Y");
    Map<String, Answer> admitted = new TreeMap<>();
    Applicant applicant = new Applicant(y, stepDown.on());
    supported(stepDown).forEach((id, place) -> admitted.put(id, place.admits().ask(applicant)));

    for (SupportLevel level : SupportLevel.values()) {
      assertThat(y.needs().support().metBy(level)).isEqualTo(Answer.NEEDS_REVIEW);
    }
    assertThat(admitted)
        .containsOnlyKeys(
            "V-01", "V-02", "V-03", "V-04", "V-05", "V-06", "V-07", "V-08", "V-09", "V-10", "V-11");
    assertThat(admitted.entrySet())
        .filteredOn(entry -> entry.getValue() == Answer.FAILED)
        .extracting(Map.Entry::getKey)
        .as("women only: V-03, V-05; dry: V-04, V-10")
        .containsExactly("V-03", "V-04", "V-05", "V-10");
    assertThat(admitted.values()).doesNotContain(Answer.NEEDS_REVIEW);
  }

  @Test
  void yHoldsABedThatIsOfferedAndWasAwayForASpell() {
    Referral y = referral(stepDown, "Y");

    assertThat(y.stay().absences()).hasSize(1);
    assertThat(y.stay().notice()).isPresent();
    assertThat(stepDown.stock().vacancies())
        .extracting(Vacancy::bedspace)
        .contains(y.stay().bed().orElseThrow());
    assertThat(y.risk().flags())
        .extracting(RiskFlag::kind)
        .containsExactly(FlagKind.ACTIVE_DRUG_USE);
  }

  @Test
  void zNeedsWomenOnlyOrHighAndSelfContainedWithTheFirstLevelOpen() {
    Referral z = referral(stepDown, "Z");

    assertThat(answers(stepDown, z))
        .containsEntry("V-03", Answer.MET)
        .containsEntry("V-05", Answer.NEEDS_REVIEW)
        .containsEntry("V-01", Answer.FAILED)
        .containsEntry("V-08", Answer.FAILED);
    assertThat(answers(stepDown, z).values()).containsOnlyOnce(Answer.MET, Answer.NEEDS_REVIEW);
    assertThat(z.progress().readiness().outstanding())
        .extracting(cause -> cause.kind())
        .containsExactly(CauseKind.TENANCY_TO_END);
    assertThat(z.progress().readiness().readyOn()).isPresent();
  }

  /** The report leaves the level of her first alternative open: each reading has its own answer. */
  @Test
  void zHasAnAnswerUnderBothReadingsOfHerFirstAlternative() throws IOException {
    String file = Files.readString(DATA.resolve("hammersmith-fulham-2023/dataset.json"));
    String open = "\\{\\s*\"kind\":\\s*\"unsettled\",\\s*\"of\":\\s*(\\{[^{}]*\\})\\s*\\}";
    Dataset anyLevel =
        Json.standard().readDataset(file.replaceFirst(open, "{\"kind\": \"all\", \"of\": []}"));
    Dataset highOnly = Json.standard().readDataset(file.replaceFirst(open, "$1"));

    assertThat(answers(anyLevel, referral(anyLevel, "Z")))
        .containsEntry("V-03", Answer.MET)
        .containsEntry("V-05", Answer.MET);
    assertThat(answers(highOnly, referral(highOnly, "Z")))
        .containsEntry("V-03", Answer.MET)
        .containsEntry("V-05", Answer.FAILED);
  }

  @Test
  void wWaitsForTheHousingOfficersDateAndNeedsNoVacancy() {
    Referral w = referral(stepDown, "W");

    assertThat(w.needsVacancy()).isFalse();
    assertThat(w.wishes().destinations())
        .singleElement()
        .isInstanceOfSatisfying(
            Destination.OwnHome.class,
            home -> assertThat(home.state()).isEqualTo(HomeState.AFTER_WORKS));
    assertThat(w.progress().readiness().undated())
        .singleElement()
        .satisfies(cause -> {
          assertThat(cause.kind()).isEqualTo(CauseKind.WORKS);
          assertThat(cause.owner()).isEqualTo(Owner.HOUSING_OFFICER);
        });
  }

  @Test
  void theTeamOfLIsKeptFarAwayAsWellAsNearby() {
    Referral l = referral(lambeth, "L");
    CareTeam team = l.needs().team().orElseThrow();
    Map<String, Place> places = supported(lambeth);

    assertThat(List.of("V-TOTTENHAM", "V-NEARER"))
        .allSatisfy(id -> {
          assertThat(team.keptAt(places.get(id).site(), lambeth.on())).isEqualTo(Answer.MET);
          assertThat(l.needs().support().metBy(places.get(id).support())).isEqualTo(Answer.MET);
        });
    assertThat(team.keptAt(places.get("V-LEWISHAM").site(), lambeth.on()))
        .isEqualTo(Answer.NEEDS_REVIEW);
    assertThat(team.queues()).hasSize(1);
    assertThat(l.wishes().choices().getFirst().place().ask(places.get("V-TOTTENHAM")))
        .isEqualTo(Answer.MET);
    assertThat(l.progress().disputes())
        .extracting(dispute -> dispute.kind())
        .containsExactly(DisputeKind.RESPONSIBLE_AUTHORITY);
  }

  @Test
  void cpIsConnectedSixMonthsAfterSheCameToTheBorough() {
    LocalDate accrued = LocalDate.of(2021, 3, 14);

    assertThat(connection(LocalDate.of(2020, 10, 15))).isEqualTo(new Connection.Accrues(accrued));
    assertThat(connection(accrued.minusDays(1))).isEqualTo(new Connection.Accrues(accrued));
    assertThat(connection(accrued))
        .isEqualTo(
            new Connection.Connected(Connection.Ground.RESIDENCE, accrued, Optional.empty()));
    assertThat(connection(lambeth.on())).isInstanceOf(Connection.Connected.class);
  }

  @Test
  void cpFitsTheWomensHouseWithoutActiveUseAlone() {
    Referral cp = referral(lambeth, "CP");

    assertThat(answers(lambeth, cp))
        .containsEntry("V-WOMEN", Answer.MET)
        .containsEntry("V-WOMEN-2", Answer.FAILED)
        .containsEntry("V-MIXED", Answer.FAILED)
        .containsEntry("V-LEWISHAM", Answer.MET);
    Place lewisham = supported(lambeth).get("V-LEWISHAM");
    assertThat(cp.risk().exclusions())
        .singleElement()
        .matches(exclusion -> exclusion.excludes(lewisham.site(), lambeth.on()));
  }

  @Test
  void sscGoesHomeWithSupportThatStartsLate() {
    Referral ssc = referral(lambeth, "SSC");

    assertThat(ssc.needsVacancy()).isFalse();
    assertThat(ssc.person().childrenUnder18()).isEqualTo(1);
    assertThat(ssc.progress().dissents())
        .extracting(dissent -> dissent.view())
        .containsExactly(DissentView.LOCKED_REHABILITATION);
    assertThat(ssc.wishes().destinations())
        .singleElement()
        .isInstanceOfSatisfying(
            Destination.OwnHome.class,
            home -> {
              assertThat(home.state()).isEqualTo(HomeState.NEW_TENANCY);
              assertThat(home.daysWithoutSupport()).hasValue(17);
              LocalDate discharge = home.discharge().orElseThrow();
              assertThat(home.removals().orElseThrow())
                  .isBetween(discharge.minusDays(3), discharge);
            });
  }

  private Connection connection(LocalDate day) {
    Scheme scheme =
        lambeth.stock().schemes().stream()
            .filter(each -> each.id().value().equals("S-WOMEN"))
            .findFirst()
            .orElseThrow();
    return scheme.connection().orElseThrow().judge(referral(lambeth, "CP").links(), day);
  }

  private static Map<String, Answer> answers(Dataset dataset, Referral referral) {
    Map<String, Answer> answers = new TreeMap<>();
    supported(dataset).forEach((id, place) -> answers.put(id, referral.needs().place().ask(place)));
    return answers;
  }

  private static Map<String, Place> supported(Dataset dataset) {
    return Eligibility.of(dataset, Policy.englishCouncil()).columns().stream()
        .filter(place -> place.scheme().service().place() == PlaceKind.SUPPORTED_HOUSING)
        .collect(
            Collectors.toMap(
                place -> place.vacancy().id().value(),
                Function.identity(),
                (a, b) -> a,
                TreeMap::new));
  }

  private static Referral referral(Dataset dataset, String id) {
    return dataset.referrals().stream()
        .filter(referral -> referral.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Dataset read(String name) {
    return Json.standard().readDataset(DATA.resolve(name).resolve("dataset.json"));
  }
}
