package org.placewell.matcher.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.placewell.matcher.model.Default;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/**
 * One recommended move. A person decides it.
 *
 * @param start first day, as far as the dates are known
 * @param review whether a person still has to review something before
 * @param provisional whether something on the person's side is still outstanding
 * @param after who has to leave the place first
 */
public record Placement(
    ReferralId referral,
    VacancyId vacancy,
    LocalDate start,
    @Default("false") boolean review,
    @Default("false") boolean provisional,
    Optional<ReferralId> after) {

  /** The placement that a pair stands for. */
  static Placement of(org.placewell.matcher.policy.Pair pair, boolean review) {
    return new Placement(
        pair.referral().id(),
        pair.place().vacancy().id(),
        pair.start(),
        review,
        !pair.referral().progress().readiness().outstanding().isEmpty(),
        pair.timing().after());
  }

  @Override
  public String toString() {
    return "placement " + referral + " " + vacancy;
  }
}
