package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewell.matcher.ask.KeptInputs.dataset;
import static org.placewell.matcher.ask.KeptInputs.kept;
import static org.placewell.matcher.ask.KeptInputs.refused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.Exemption;
import org.placewell.matcher.model.Known;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.SupportLevel;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.Vacancy;

/** What is agreed or arranged for one person changes, and nothing else does. */
class PersonFactTest {
  private static Referral first(String change) {
    Dataset after = dataset(change);
    assertThat(after.referrals().get(1)).isEqualTo(kept().dataset().referrals().get(1));
    assertThat(after.stock()).isEqualTo(kept().dataset().stock());
    return after.referrals().getFirst();
  }

  @Test
  void aSupportLevelIsAgreed() {
    assertThat(
            first("{\"kind\":\"agree-support\",\"referral\":\"R1\",\"level\":\"HIGH\"}")
                .needs()
                .support())
        .isEqualTo(new SupportNeed.Agreed(SupportLevel.HIGH));
    refused(
        "{\"kind\":\"agree-support\",\"referral\":\"R9\",\"level\":\"HIGH\"}",
        "/changes/0/referral: ");
  }

  @Test
  void aDestinationIsAddedOnce() {
    assertThat(
            first(
                    "{\"kind\":\"add-destination\",\"referral\":\"R1\",\"destination\":{\"kind\":\"private-rented\"}}")
                .wishes()
                .destinations())
        .hasSize(3)
        .last()
        .isEqualTo(new Destination.PrivateRented());
    refused(
        "{\"kind\":\"add-destination\",\"referral\":\"R1\",\"destination\":{\"kind\":\"supported\"}}",
        "/changes/0/destination: The person may go there already");
  }

  @Test
  void anExemptionIsShown() {
    assertThat(
            first("{\"kind\":\"exempt\",\"referral\":\"R1\",\"ground\":\"CARE_LEAVER\"}")
                .links()
                .exemptions())
        .containsExactly(Exemption.CARE_LEAVER);
  }

  @Test
  void aTeamAgreesWhereThereIsOne() {
    refused(
        "{\"kind\":\"agree-team\",\"referral\":\"R1\",\"agreement\":{\"from\":\"2024-05-01\"}}",
        "/changes/0/referral: No care team works with this person");
  }

  @Test
  void anAreaIsOpenAgain() {
    assertThat(
            first("{\"kind\":\"lift-area-exclusion\",\"referral\":\"R1\",\"area\":\"W12\"}")
                .risk()
                .exclusions())
        .isEmpty();
    refused(
        "{\"kind\":\"lift-area-exclusion\",\"referral\":\"R1\",\"area\":\"W6\"}",
        "/changes/0/area: No exclusion names this area");
  }

  @Test
  void aLeadWorkerIsNamedAndAPlanIsMade() {
    assertThat(first("{\"kind\":\"make-exit-plan\",\"referral\":\"R1\"}").progress().readiness())
        .satisfies(readiness -> {
          assertThat(readiness.exitPlan()).isEqualTo(Known.YES);
          assertThat(readiness.outstanding()).hasSize(1);
        });
    assertThat(
            dataset("{\"kind\":\"name-lead-worker\",\"referral\":\"R2\"}")
                .referrals()
                .get(1)
                .progress()
                .readiness()
                .leadWorker())
        .isEqualTo(Known.YES);
  }

  @Test
  void aVacancyIsSureAndThereIsOneMoreLikeIt() {
    assertThat(
            dataset("{\"kind\":\"set-certainty\",\"vacancy\":\"V\",\"certainty\":\"UNCERTAIN\"}")
                .stock()
                .vacancies())
        .extracting(Vacancy::certainty)
        .containsExactly(Certainty.UNCERTAIN);
    var stock = dataset("{\"kind\":\"copy-vacancy\",\"vacancy\":\"V\",\"as\":\"W\"}").stock();
    Vacancy old = stock.vacancies().getFirst();
    Vacancy more = stock.vacancies().getLast();
    assertThat(more.dates()).isEqualTo(old.dates());
    assertThat(more.admits()).isEqualTo(old.admits());
    assertThat(stock.bedspaces()).hasSize(3);
    assertThat(stock.bedspaces().getLast().household())
        .isEqualTo(stock.bedspaces().getFirst().household());
    assertThat(Optional.of(more.bedspace())).contains(stock.bedspaces().getLast().id());
    refused(
        "{\"kind\":\"copy-vacancy\",\"vacancy\":\"V\",\"as\":\"V\"}",
        "/changes/0/as: A vacancy or bedspace already has this id");
    refused(
        "{\"kind\":\"copy-vacancy\",\"vacancy\":\"X\",\"as\":\"W\"}",
        "/changes/0/vacancy: There is no vacancy with this id");
  }
}
