package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentId;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.WaitingClock;
import org.placewell.matcher.policy.Goal;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Review;
import org.placewell.matcher.policy.Rule;

/** Every kind of change does what it says, to a copy, or is refused at its place. */
class ScenarioTest {
  private static final Json JSON = Json.standard();
  private static final Path KEPT = Path.of("src/test/resources/formats");

  private final Inputs before = kept();

  private static Inputs kept() {
    try {
      return new Inputs(
          JSON.readDataset(Files.readString(KEPT.resolve("dataset-2.json"))),
          JSON.readPolicy(Files.readString(KEPT.resolve("policy-1.json"))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Scenario scenario(String... changes) {
    return JSON.readScenario("{\"name\":\"test\",\"changes\":[" + String.join(",", changes) + "]}");
  }

  private Dataset dataset(String... changes) {
    return scenario(changes).apply(before).dataset();
  }

  private Policy policy(String... changes) {
    return scenario(changes).apply(before).policy();
  }

  private List<String> problems(String... changes) {
    try {
      scenario(changes).apply(before);
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Object::toString).toList();
    }
  }

  private void refused(String change, String problem) {
    assertThat(problems(change)).singleElement().asString().startsWith(problem);
  }

  @Test
  void theOriginalStaysAsItIsAndNoChangeIsNoChange() {
    scenario("{\"kind\":\"withdraw\",\"vacancies\":[\"V\"]}").apply(before);

    assertThat(before).isEqualTo(kept());
    assertThat(scenario().apply(before)).isEqualTo(before);
  }

  @Test
  void addingBringsPeoplePlacesAndCaseworkAtOnce() {
    Dataset after =
        dataset(
            """
            {"kind":"add",
             "stock":{"vacancies":[{"id":"W","bedspace":"D"}],"bedspaces":[{"id":"D","household":"H"}]},
             "referrals":[{"id":"R3","person":{"id":"p3"},"progress":{"clock":{"referred":"2024-05-01"}}}],
             "casework":{"holds":[{"referral":"R3","from":"2024-05-01"}]},
             "supplied":[{"referral":"R3","vacancy":"W","points":1,"provenance":"panel","on":"2024-05-01"}]}
            """);
    assertThat(after.stock().vacancies()).hasSize(2);
    assertThat(after.referrals()).hasSize(3);
    assertThat(after.casework().holds()).hasSize(2);
    assertThat(after.supplied()).hasSize(2);
    assertThat(after.casework().refusals()).isEqualTo(before.dataset().casework().refusals());
  }

  @Test
  void whatIsAddedMustBeNewAndFit() {
    refused(
        "{\"kind\":\"add\",\"stock\":{\"bedspaces\":[{\"id\":\"D\",\"household\":\"H\"},{\"id\":\"B\",\"household\":\"H\"}]}}",
        "/changes/0/stock/bedspaces/1/id: An earlier entry of this list already has this id");
    refused(
        "{\"kind\":\"add\",\"stock\":{\"vacancies\":[{\"id\":\"W\",\"bedspace\":\"none\"}]}}",
        "/changes/0/stock/vacancies/0/bedspace: There is no bedspace with this id");
    refused(
        "{\"kind\":\"add\",\"casework\":{\"commitments\":[{\"id\":\"L\",\"kind\":\"PINNED\",\"referral\":\"R2\",\"vacancy\":\"V\",\"since\":\"2024-05-01\"}]}}",
        "/changes/0/casework/commitments/0/referral: An earlier open commitment already names");
  }

  @Test
  void replacingPutsTheNewInThePlaceOfTheOld() {
    Dataset after =
        dataset(
            """
            {"kind":"replace","stock":{"bedspaces":[{"id":"C","household":"H","sleeps":2}]},
             "commitments":[{"id":"K","kind":"PINNED","referral":"R2","vacancy":"V","since":"2024-05-01"}]}
            """);
    assertThat(after.stock().bedspaces().get(1).sleeps()).isEqualTo(2);
    assertThat(after.stock().bedspaces().get(1).outOfService()).isEmpty();
    assertThat(after.casework().commitments())
        .singleElement()
        .extracting(Commitment::kind)
        .isEqualTo(CommitmentKind.PINNED);
  }

  @Test
  void whatIsReplacedMustBeThereOnceAndFit() {
    refused(
        "{\"kind\":\"replace\",\"stock\":{\"bedspaces\":[{\"id\":\"D\",\"household\":\"H\"}]}}",
        "/changes/0/stock/bedspaces/0/id: There is nothing with this id to be replaced");
    refused(
        "{\"kind\":\"replace\",\"stock\":{\"bedspaces\":[{\"id\":\"C\",\"household\":\"H\"},{\"id\":\"C\",\"household\":\"H\"}]}}",
        "/changes/0/stock/bedspaces/1/id: An earlier entry of this list already has this id");
    refused(
        "{\"kind\":\"replace\",\"stock\":{\"vacancies\":[{\"id\":\"V\",\"bedspace\":\"none\"}]}}",
        "/changes/0/stock/vacancies/0/bedspace: There is no bedspace with this id");
    refused(
        "{\"kind\":\"replace\",\"referrals\":[{\"id\":\"R2\",\"person\":{\"id\":\"o1\"},\"progress\":{\"clock\":{\"referred\":\"2024-05-01\"}}}]}",
        "/changes/0: The dataset would not hold together at /stock/households/0/occupants/0/person");
  }

  @Test
  void withdrawingTakesCaseworkAlong() {
    Dataset after = dataset("{\"kind\":\"withdraw\",\"vacancies\":[\"V\"],\"bedspaces\":[\"B\"]}");

    assertThat(after.stock().vacancies()).isEmpty();
    assertThat(after.casework().commitments()).isEmpty();
    assertThat(after.casework().refusals()).isEmpty();
    assertThat(after.casework().rejections()).hasSize(1);
    assertThat(after.casework().holds()).isEmpty();
    assertThat(after.supplied()).isEmpty();
    assertThat(dataset("{\"kind\":\"withdraw\",\"referrals\":[\"R2\"]}").casework().commitments())
        .isEmpty();
  }

  @Test
  void whatStillStandsInAPlaceOrHoldsABedIsNotLeftHanging() {
    refused(
        "{\"kind\":\"withdraw\",\"bedspaces\":[\"B\"]}",
        "/changes/0: What stands at /stock/vacancies/0/bedspace of the dataset without it");
    refused(
        "{\"kind\":\"withdraw\",\"bedspaces\":[\"C\"]}",
        "/changes/0: What stands at /referrals/0/stay/bed of the dataset without it");
    refused(
        "{\"kind\":\"withdraw\",\"referrals\":[\"R1\",\"R9\"]}",
        "/changes/0/referrals/1: There is nothing with this id to be withdrawn");
    refused(
        "{\"kind\":\"withdraw\",\"referrals\":[\"R1\",\"R1\"]}",
        "/changes/0/referrals/1: This id stands here twice.");
    assertThatThrownBy(() -> scenario("{\"kind\":\"withdraw\",\"vacancies\":[]}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("/changes/0: Nothing is named to be withdrawn");
  }

  @Test
  void aPinIsAnOpenCommitmentUnderAnIdOfItsOwn() {
    Dataset after =
        dataset(
            "{\"kind\":\"add\",\"casework\":{\"commitments\":[{\"id\":\"scenario-1\",\"kind\":\"BLOCKING\",\"vacancy\":\"V\",\"since\":\"2024-05-01\"}]}}",
            "{\"kind\":\"pin\",\"referral\":\"R1\",\"vacancy\":\"V\"}");
    Commitment pin = after.casework().commitments().getLast();

    assertThat(pin.id()).isEqualTo(new CommitmentId("scenario-2"));
    assertThat(pin.kind()).isEqualTo(CommitmentKind.PINNED);
    assertThat(pin.isOpenOn(after.on())).isTrue();
    assertThat(pin.isOpenOn(LocalDate.of(2199, 1, 1))).isTrue();
    refused(
        "{\"kind\":\"pin\",\"referral\":\"R2\",\"vacancy\":\"V\"}",
        "/changes/0/referral: An open commitment already names this referral");
    refused(
        "{\"kind\":\"pin\",\"referral\":\"R9\",\"vacancy\":\"V\"}", "/changes/0/referral: There");
    refused(
        "{\"kind\":\"pin\",\"referral\":\"R1\",\"vacancy\":\"W\"}", "/changes/0/vacancy: There");
  }

  @Test
  void forbiddingHoldsTheTwoTogetherAndAsksForAPolicyThatMindsIt() {
    Hold hold =
        dataset("{\"kind\":\"forbid\",\"referral\":\"R1\",\"vacancy\":\"V\"}")
            .casework()
            .holds()
            .getLast();
    assertThat(hold.referral()).contains(new ReferralId("R1"));
    assertThat(hold.vacancy()).isPresent();
    assertThat(
            problems(
                "{\"kind\":\"leave-out\",\"rule\":\"holds\"}",
                "{\"kind\":\"forbid\",\"referral\":\"R1\",\"vacancy\":\"V\"}"))
        .singleElement()
        .asString()
        .startsWith("/changes/1: The policy does not mind holds");
    refused("{\"kind\":\"forbid\",\"referral\":\"R9\",\"vacancy\":\"V\"}", "/changes/0/referral");
  }

  @Test
  void liftingTakesWhatIsNamedAndNothingElse() {
    assertThat(
            dataset("{\"kind\":\"lift-holds\",\"referral\":\"R2\",\"vacancy\":\"V\"}")
                .casework()
                .holds())
        .isEmpty();
    refused(
        "{\"kind\":\"lift-holds\",\"referral\":\"R2\"}",
        "/changes/0: There is no such hold to be lifted");
    assertThatThrownBy(() -> scenario("{\"kind\":\"lift-holds\"}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("/changes/0: The holds of a referral or a vacancy must be named.");
    assertThat(
            dataset("{\"kind\":\"lift-refusals\",\"referral\":\"R1\",\"scheme\":\"S\"}")
                .casework()
                .refusals())
        .isEmpty();
    refused("{\"kind\":\"lift-refusals\",\"referral\":\"R2\",\"scheme\":\"S\"}", "/changes/0: ");
    assertThat(
            dataset("{\"kind\":\"lift-rejections\",\"referral\":\"R2\",\"scheme\":\"S\"}")
                .casework()
                .rejections())
        .isEmpty();
    refused("{\"kind\":\"lift-rejections\",\"referral\":\"R1\",\"scheme\":\"S\"}", "/changes/0: ");
  }

  @Test
  void datesMove() {
    assertThat(dataset("{\"kind\":\"move-run-date\",\"on\":\"2024-06-01\"}").on())
        .isEqualTo("2024-06-01");
    refused(
        "{\"kind\":\"move-run-date\",\"on\":\"2024-04-01\"}",
        "/changes/0/on: On this day the dataset would not hold together at /referrals/1/progress");
    for (VacancyDate which : VacancyDate.values()) {
      var dates =
          dataset(
                  "{\"kind\":\"move-vacancy-date\",\"vacancy\":\"V\",\"which\":\""
                      + which
                      + "\",\"to\":\"2024-06-05\"}")
              .stock()
              .vacancies()
              .getFirst()
              .dates();
      var moved =
          switch (which) {
            case VOID_FROM -> dates.voidFrom();
            case READY -> dates.ready();
            case FILL_BY -> dates.fillBy();
          };
      assertThat(moved).contains(LocalDate.of(2024, 6, 5));
      assertThat(dates.turnaroundWorkingDays()).isEqualTo(5);
    }
    refused(
        "{\"kind\":\"move-vacancy-date\",\"vacancy\":\"V\",\"which\":\"READY\",\"to\":\"2024-04-01\"}",
        "/changes/0: The ready date must not lie before the void date.");
    refused(
        "{\"kind\":\"move-vacancy-date\",\"vacancy\":\"V\",\"which\":\"READY\",\"to\":\"2024-06-15\"}",
        "/changes/0: The fill-by date must not lie before the ready date");
    refused(
        "{\"kind\":\"move-vacancy-date\",\"vacancy\":\"W\",\"which\":\"READY\",\"to\":\"2024-06-01\"}",
        "/changes/0/vacancy: There is no vacancy with this id");
  }

  @Test
  void readinessAndBandChange() {
    String settle = "{\"kind\":\"settle-cause\",\"referral\":\"R1\",\"cause\":\"IDENTITY\"}";
    Referral settled = dataset(settle).referrals().getFirst();
    assertThat(settled.progress().readiness().outstanding()).isEmpty();
    assertThat(settled.progress().readiness().leadWorker())
        .isEqualTo(before.dataset().referrals().getFirst().progress().readiness().leadWorker());
    assertThat(
            dataset(
                    "{\"kind\":\"move-cause-date\",\"referral\":\"R1\",\"cause\":\"IDENTITY\",\"to\":\"2024-07-01\"}")
                .referrals()
                .getFirst()
                .progress()
                .readiness()
                .readyOn())
        .contains(LocalDate.of(2024, 7, 1));
    assertThat(
            dataset("{\"kind\":\"set-band\",\"referral\":\"R1\",\"band\":\"A\"}")
                .referrals()
                .getFirst()
                .progress()
                .band())
        .isEqualTo(Band.A);
    assertThat(problems(settle, settle))
        .containsExactly(
            "/changes/1/cause: The move does not wait for this; name a cause that is outstanding.");
    refused("{\"kind\":\"set-band\",\"referral\":\"R9\",\"band\":\"A\"}", "/changes/0/referral: ");
  }

  @Test
  void weightsRulesAndGoalsChange() {
    assertThat(policy("{\"kind\":\"set-weight\",\"rule\":\"waiting\",\"weight\":9}").soft())
        .extracting(feed -> feed.weight())
        .containsExactly(9L, 1L);
    assertThat(policy("{\"kind\":\"leave-out\",\"rule\":\"waiting\"}").soft()).hasSize(1);
    assertThat(policy("{\"kind\":\"leave-out\",\"rule\":\"provider-intake\"}").limits()).isEmpty();
    assertThat(policy("{\"kind\":\"leave-out\",\"rule\":\"dates\"}").hard())
        .extracting(Rule::name)
        .containsExactly("needs", "admission", "holds");
    assertThat(policy("{\"kind\":\"order-goals\",\"goals\":[\"points\",\"urgency\"]}").goals())
        .extracting(Goal::name)
        .containsExactly("points", "urgency");
    assertThat(policy("{\"kind\":\"set-review\",\"review\":\"NEVER\"}").review())
        .isEqualTo(Review.NEVER);
    assertThat(policy("{\"kind\":\"set-clock\",\"clock\":\"BANDED\"}").clock())
        .isEqualTo(WaitingClock.BANDED);
  }

  @Test
  void rulesAreReplacedAndAdded() {
    Policy other =
        policy("{\"kind\":\"replace-rule\",\"rule\":{\"kind\":\"provider-intake\",\"perWeek\":2}}");
    assertThat(other.limits())
        .singleElement()
        .isEqualTo(
            JSON.readPolicy(
                    "{\"name\":\"p\",\"version\":\"1\",\"limits\":[{\"kind\":\"provider-intake\",\"perWeek\":2}]}")
                .limits()
                .getFirst());
    Policy more =
        policy(
            """
            {"kind":"add-rules","hard":[{"kind":"refusals"}],"limits":[{"kind":"people-apart"}],
             "soft":[{"rule":{"kind":"provisional"},"goal":"later"}],
             "goals":[{"name":"later","means":"fewer wait"}]}
            """);
    assertThat(more.hard()).hasSize(5);
    assertThat(more.soft()).hasSize(3);
    assertThat(more.limits()).hasSize(2);
    assertThat(more.goals()).hasSize(3);
    Policy whole =
        policy("{\"kind\":\"replace-policy\",\"policy\":{\"name\":\"other\",\"version\":\"1\"}}");
    assertThat(whole.name()).isEqualTo("other");
  }

  @Test
  void whatThePolicyDoesNotHoldCannotBeChanged() {
    refused("{\"kind\":\"set-weight\",\"rule\":\"none\",\"weight\":1}", "/changes/0/rule: No soft");
    refused(
        "{\"kind\":\"set-weight\",\"rule\":\"waiting\",\"goal\":\"points\",\"weight\":1}",
        "/changes/0/rule: No soft rule");
    assertThat(
            problems(
                "{\"kind\":\"add-rules\",\"soft\":[{\"rule\":{\"kind\":\"waiting\"},\"goal\":\"points\"}]}",
                "{\"kind\":\"set-weight\",\"rule\":\"waiting\",\"weight\":1}",
                "{\"kind\":\"set-weight\",\"rule\":\"waiting\",\"goal\":\"points\",\"weight\":1}"))
        .singleElement()
        .asString()
        .startsWith("/changes/1/rule: Several soft rules");
    refused(
        "{\"kind\":\"leave-out\",\"rule\":\"none\"}", "/changes/0/rule: The policy has no rule");
    refused(
        "{\"kind\":\"replace-rule\",\"rule\":{\"kind\":\"refusals\"}}",
        "/changes/0/rule/kind: The policy has no rule");
    for (String goals :
        List.of(
            "[]", "[\"urgency\"]", "[\"urgency\",\"urgency\"]", "[\"urgency\",\"points\",\"x\"]")) {
      refused("{\"kind\":\"order-goals\",\"goals\":" + goals + "}", "/changes/0/goals: Every goal");
    }
    refused(
        "{\"kind\":\"add-rules\",\"soft\":[{\"rule\":{\"kind\":\"provisional\"},\"goal\":\"none\"}]}",
        "/changes/0/soft/0/goal: There is no goal of this name");
    refused(
        "{\"kind\":\"add-rules\",\"goals\":[{\"name\":\"points\",\"means\":\"twice\"}]}",
        "/changes/0/goals/0/name: Another goal already has this name; give each its own.");
  }

  @Test
  void everyChangeThatCannotBeMadeIsNamedButNoneThatOnlyFollows() {
    assertThat(
            problems(
                "{\"kind\":\"add\",\"stock\":{\"bedspaces\":[{\"id\":\"D\",\"household\":\"none\"}]}}",
                "{\"kind\":\"add\",\"stock\":{\"vacancies\":[{\"id\":\"W\",\"bedspace\":\"D\"}]}}",
                "{\"kind\":\"pin\",\"referral\":\"R1\",\"vacancy\":\"W\"}",
                "{\"kind\":\"set-band\",\"referral\":\"R9\",\"band\":\"A\"}",
                "{\"kind\":\"leave-out\",\"rule\":\"none\"}"))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly(
            "/changes/0/stock/bedspaces/0/household", "/changes/3/referral", "/changes/4/rule");
  }

  @Test
  void oneAfterTheOtherIsTheSameAsBothInOne() {
    Scenario first = scenario("{\"kind\":\"leave-out\",\"rule\":\"waiting\"}");
    Scenario second = scenario("{\"kind\":\"set-band\",\"referral\":\"R1\",\"band\":\"A\"}");

    assertThat(first.then(second, "both").apply(before))
        .isEqualTo(second.apply(first.apply(before)));
    assertThat(first.then(second, "both").name()).isEqualTo("both");
  }

  @Test
  void nothingThatIsPrintedSaysAnythingAboutAPerson() throws IOException {
    Scenario all = JSON.readScenario(Files.readString(KEPT.resolve("scenario-1.json")));

    assertThat(all).hasToString("scenario one more bed in June, 20 changes");
    assertThat(all.changes())
        .allSatisfy(change -> assertThat(change.toString()).matches("[a-z ]+"));
  }
}
