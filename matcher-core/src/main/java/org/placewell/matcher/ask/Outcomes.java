package org.placewell.matcher.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewell.matcher.model.Commitment;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;

/** Looks up people and vacancies of a run, and what the plan has for them. */
final class Outcomes {
  private final MatchRun run;
  private final Shelves shelves;
  private final Map<ReferralId, Placement> placed;

  Outcomes(MatchRun run, Shelves shelves) {
    this.run = run;
    this.shelves = shelves;
    this.placed = run.plan().byReferral();
  }

  /** The person of an id. */
  Referral referral(ReferralId id) {
    return Optional.ofNullable(shelves.referrals.get(id)).orElseThrow(() -> unknown("referral"));
  }

  /** The vacancy of an id, as the dataset has it. */
  Vacancy vacancy(VacancyId id) {
    return Optional.ofNullable(shelves.vacancies.get(id)).orElseThrow(() -> unknown("vacancy"));
  }

  private static IllegalArgumentException unknown(String what) {
    return new IllegalArgumentException(
        "There is no " + what + " with this id in the run; correct the id.");
  }

  Optional<Integer> row(ReferralId id) {
    return run.eligibility().row(id);
  }

  int column(VacancyId id) {
    return run.eligibility().column(id).orElseThrow();
  }

  Optional<Placement> placement(ReferralId id) {
    return Optional.ofNullable(placed.get(id));
  }

  /** Who is proposed for a vacancy, in the order of the plan. */
  List<Placement> placements(VacancyId id) {
    return run.plan().placements().stream().filter(p -> p.vacancy().equals(id)).toList();
  }

  Optional<Commitment> pin(ReferralId id) {
    return row(id).flatMap(run.eligibility()::pin);
  }

  /** Why somebody is no row, in words that follow their id. */
  static String outside(Referral referral) {
    return referral.needsVacancy()
        ? " has an offer in flight; no other place is proposed meanwhile."
        : " needs no vacancy, and takes no part in the matching.";
  }
}
