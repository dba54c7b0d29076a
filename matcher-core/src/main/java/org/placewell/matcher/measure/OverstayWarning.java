package org.placewell.matcher.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Stay;

/**
 * A stay that needs looking at.
 *
 * @param day the last day to leave without overstay, or the last day of the longest usual stay
 */
public record OverstayWarning(ReferralId referral, OverstayAlarm alarm, LocalDate day) {

  /** The warnings about a referral whose stay has a limit and a first day; else none. */
  static List<OverstayWarning> of(Referral referral, LocalDate on, int pipeline, int longStay) {
    Stay stay = referral.stay();
    if (stay.since().isEmpty() || stay.limit().isEmpty()) {
      return List.of();
    }
    LocalDate lastDay = stay.since().get().plusDays(stay.limit().get().total());
    LocalDate longDay = stay.since().get().plusDays(longStay);
    List<OverstayWarning> warnings = new ArrayList<>();
    if (!on.isAfter(lastDay) && !on.plusDays(pipeline).isBefore(lastDay)) {
      warnings.add(new OverstayWarning(referral.id(), OverstayAlarm.LIMIT_NEAR, lastDay));
    }
    if (on.isAfter(longDay)) {
      warnings.add(new OverstayWarning(referral.id(), OverstayAlarm.LONG_STAY, longDay));
    }
    return warnings;
  }

  @Override
  public String toString() {
    return "overstay warning " + referral;
  }
}
