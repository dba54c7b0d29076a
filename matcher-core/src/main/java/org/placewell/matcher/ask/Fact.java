package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.Optional;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.BedspaceId;
import org.placewell.matcher.model.CauseKind;
import org.placewell.matcher.model.Certainty;
import org.placewell.matcher.model.NotPersonal;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.SchemeId;
import org.placewell.matcher.model.VacancyId;

/** A change of one fact of a dataset, as a coordinator would name it. */
public sealed interface Fact extends Change {

  /** Agrees a placement: a commitment that stands from the day of the run, with no end. */
  record Pin(ReferralId referral, VacancyId vacancy) implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(CaseworkEdit.pinned(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "pin";
    }
  }

  /** Keeps a person and a vacancy apart: a hold on the two together, with no end. */
  record Forbid(ReferralId referral, VacancyId vacancy) implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(CaseworkEdit.forbidden(inputs, this));
    }

    @Override
    public String toString() {
      return "forbid";
    }
  }

  /** Lifts the holds on a person, on a vacancy, or on just the two together. */
  record LiftHolds(Optional<ReferralId> referral, Optional<VacancyId> vacancy) implements Fact {
    public LiftHolds {
      if (referral.isEmpty() && vacancy.isEmpty()) {
        throw new IllegalArgumentException("The holds of a referral or a vacancy must be named.");
      }
    }

    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(CaseworkEdit.lifted(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "lift holds";
    }
  }

  /** Lifts a person's refusals of a scheme and its bedspaces. */
  record LiftRefusals(ReferralId referral, SchemeId scheme) implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(CaseworkEdit.lifted(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "lift refusals";
    }
  }

  /** Lifts the rejections of a person by a scheme. */
  record LiftRejections(ReferralId referral, SchemeId scheme) implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(CaseworkEdit.lifted(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "lift rejections";
    }
  }

  /** Moves the day of the run, on which all facts are judged. */
  record MoveRunDate(@NotPersonal LocalDate on) implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(FactEdit.moved(inputs.dataset(), on));
    }

    @Override
    public String toString() {
      return "move run date";
    }
  }

  /** Moves a date of a vacancy, or gives it one. */
  record MoveVacancyDate(VacancyId vacancy, @NotPersonal VacancyDate which, LocalDate to)
      implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(FactEdit.moved(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "move vacancy date";
    }
  }

  /** Settles what a move waits for: every outstanding cause of one kind. */
  record SettleCause(ReferralId referral, CauseKind cause) implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(FactEdit.settled(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "settle cause";
    }
  }

  /** Moves the date on which an outstanding cause is expected to be settled, or gives it one. */
  record MoveCauseDate(ReferralId referral, CauseKind cause, LocalDate to) implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(FactEdit.moved(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "move cause date";
    }
  }

  /** Puts a person into another band. */
  record SetBand(ReferralId referral, Band band) implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(FactEdit.banded(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "set band";
    }
  }

  /** How sure it is that a vacancy comes about. */
  record SetCertainty(VacancyId vacancy, @NotPersonal Certainty certainty) implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(FactEdit.ascertained(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "set certainty";
    }
  }

  /**
   * One more vacancy like another: a bedspace like its bedspace in the same household, named after
   * it, with the same dates.
   */
  record CopyVacancy(VacancyId vacancy, VacancyId as) implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(FactEdit.copied(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "copy vacancy";
    }
  }

  /** Takes a bedspace back into service. */
  record ReturnToService(BedspaceId bedspace) implements Fact {
    @Override
    public Inputs change(Inputs inputs) {
      return inputs.with(FactEdit.returned(inputs.dataset(), this));
    }

    @Override
    public String toString() {
      return "return to service";
    }
  }
}
