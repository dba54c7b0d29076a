package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewell.matcher.ask.KeptInputs.dataset;
import static org.placewell.matcher.ask.KeptInputs.kept;
import static org.placewell.matcher.ask.KeptInputs.problems;
import static org.placewell.matcher.ask.KeptInputs.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Dataset;

/** Whole people, places and casework come, change and go. */
class ContentsTest {
  private final Inputs before = kept();

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
  }

  @Test
  void aChangeOfNothingIsRefusedHoweverItIsWritten() {
    refusedAsNothing("withdraw", "withdrawn", "", "\"vacancies\":[]");
    refusedAsNothing(
        "add",
        "added",
        "",
        "\"referrals\":[],\"supplied\":[]",
        "\"stock\":{}",
        "\"stock\":{\"vacancies\":[],\"schemes\":[]},\"casework\":{\"holds\":[]}");
    refusedAsNothing(
        "replace", "replaced", "", "\"commitments\":[]", "\"stock\":{\"households\":[]}");
  }

  private static void refusedAsNothing(String kind, String done, String... fields) {
    for (String field : fields) {
      String rest = field.isEmpty() ? "" : "," + field;
      assertThat(problems("{\"kind\":\"" + kind + "\"" + rest + "}"))
          .as("%s of %s", kind, field)
          .containsExactly(
              "/changes/0: Nothing is named to be " + done + "; name it, or leave the change out.");
    }
  }

  @Test
  void oneThingOfAnyKindIsEnough() {
    for (String one :
        List.of(
            "\"stock\":{\"providers\":[{\"id\":\"P9\",\"name\":\"New\"}]}",
            "\"referrals\":[{\"id\":\"R9\",\"person\":{\"id\":\"p9\"},\"progress\":{\"clock\":{\"referred\":\"2024-05-01\"}}}]",
            "\"casework\":{\"holds\":[{\"referral\":\"R2\",\"from\":\"2024-05-01\"}]}",
            "\"supplied\":[{\"referral\":\"R2\",\"vacancy\":\"V\",\"points\":1,\"provenance\":\"panel\",\"on\":\"2024-05-01\"}]")) {
      assertThat(problems("{\"kind\":\"add\"," + one + "}")).as(one).isEmpty();
    }
  }
}
