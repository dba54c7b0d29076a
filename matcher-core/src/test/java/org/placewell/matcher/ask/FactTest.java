package org.placewell.matcher.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placewell.matcher.ask.KeptInputs.dataset;
import static org.placewell.matcher.ask.KeptInputs.kept;
import static org.placewell.matcher.ask.KeptInputs.problems;
import static org.placewell.matcher.ask.KeptInputs.refused;
import static org.placewell.matcher.ask.KeptInputs.scenario;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentId;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.InvalidInputException;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;

/** Single facts change: pins, holds, refusals, dates, readiness and bands. */
class FactTest {
  private final Inputs before = kept();

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
}
