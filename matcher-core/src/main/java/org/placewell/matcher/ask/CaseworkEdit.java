package org.placewell.matcher.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.placewell.matcher.model.Casework;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.CommitmentId;
import org.placewell.matcher.model.CommitmentKind;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Hold;
import org.placewell.matcher.model.HoldReason;
import org.placewell.matcher.model.Id;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Refusal;
import org.placewell.matcher.model.Rejection;
import org.placewell.matcher.model.VacancyId;

/** Changes of casework. */
final class CaseworkEdit {
  private CaseworkEdit() {}

  static Dataset pinned(Dataset old, Fact.Pin pin) {
    Referral referral = referral(old, pin.referral());
    vacancy(old, pin.vacancy());
    List<Commitment> commitments = new ArrayList<>(old.casework().commitments());
    if (commitments.stream().anyMatch(other -> isOpen(other, pin.referral(), old))) {
      throw Copies.refused(
          "/referral", "An open commitment already names this referral; withdraw it first.");
    }
    commitments.add(
        new Commitment(
            freeId(commitments),
            CommitmentKind.PINNED,
            Optional.of(pin.referral()),
            pin.vacancy(),
            referral.person().places(),
            old.on(),
            Optional.empty()));
    return Copies.with(old, Copies.with(old.casework(), commitments));
  }

  private static boolean isOpen(Commitment commitment, ReferralId referral, Dataset dataset) {
    return commitment.isOpenOn(dataset.on()) && commitment.referral().equals(Optional.of(referral));
  }

  private static CommitmentId freeId(List<Commitment> commitments) {
    Set<Id> taken = new HashSet<>();
    commitments.forEach(commitment -> taken.add(commitment.id()));
    int number = 1;
    while (taken.contains(new CommitmentId("scenario-" + number))) {
      number++;
    }
    return new CommitmentId("scenario-" + number);
  }

  static Dataset forbidden(Inputs old, Fact.Forbid change) {
    if (!old.policy().mindsHolds()) {
      throw Copies.refused("", "The policy does not mind holds; add the rule about holds first.");
    }
    Dataset dataset = old.dataset();
    referral(dataset, change.referral());
    vacancy(dataset, change.vacancy());
    List<Hold> holds = new ArrayList<>(dataset.casework().holds());
    holds.add(
        new Hold(
            Optional.of(change.referral()),
            Optional.of(change.vacancy()),
            dataset.on(),
            Optional.empty(),
            HoldReason.UNKNOWN));
    return Copies.with(dataset, Copies.withHolds(dataset.casework(), holds));
  }

  static Dataset lifted(Dataset old, Fact.LiftHolds change) {
    Casework casework = old.casework();
    Predicate<Hold> lifted =
        hold ->
            hold.referral().equals(change.referral()) && hold.vacancy().equals(change.vacancy());
    return Copies.with(old, Copies.withHolds(casework, without(casework.holds(), lifted, "hold")));
  }

  static Dataset lifted(Dataset old, Fact.LiftRefusals change) {
    Casework casework = old.casework();
    Predicate<Refusal> lifted =
        refusal ->
            refusal.referral().equals(change.referral())
                && refusal.scheme().equals(change.scheme());
    return Copies.with(
        old, Copies.withRefusals(casework, without(casework.refusals(), lifted, "refusal")));
  }

  static Dataset lifted(Dataset old, Fact.LiftRejections change) {
    Casework casework = old.casework();
    Predicate<Rejection> lifted =
        rejection ->
            rejection.referral().equals(change.referral())
                && rejection.scheme().equals(change.scheme());
    return Copies.with(
        old, Copies.withRejections(casework, without(casework.rejections(), lifted, "rejection")));
  }

  private static <T> List<T> without(List<T> old, Predicate<T> lifted, String what) {
    List<T> rest = old.stream().filter(lifted.negate()).toList();
    if (rest.size() == old.size()) {
      throw Copies.refused(
          "", "There is no such " + what + " to be lifted; correct what it is about.");
    }
    return rest;
  }

  private static Referral referral(Dataset dataset, ReferralId id) {
    return dataset.referrals().stream()
        .filter(referral -> referral.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Copies.unknown("referral"));
  }

  private static void vacancy(Dataset dataset, VacancyId id) {
    if (dataset.stock().vacancies().stream().noneMatch(vacancy -> vacancy.id().equals(id))) {
      throw Copies.unknown("vacancy");
    }
  }
}
