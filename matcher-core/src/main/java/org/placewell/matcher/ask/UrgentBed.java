package org.placewell.matcher.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.Setting;
import org.placewell.matcher.plan.Placement;

/**
 * Whose move could free a bed of a kind of place, soonest first. For coordinators alone. Immutable.
 *
 * @param movers everyone who is in such a place, those with the earliest date first, then by the
 *     waiting list
 */
public record UrgentBed(Setting setting, LocalDate by, String summary, List<Mover> movers) {
  public UrgentBed {
    movers = List.copyOf(movers);
  }

  /**
   * One person who could leave.
   *
   * @param leaves the earliest day on which that is possible, as far as dates are known
   * @param soonest the place with that day, where the person needs one
   * @param planned what the plan proposes
   * @param waitsFor what the move still waits for
   */
  public record Mover(
      ReferralId referral,
      Optional<LocalDate> leaves,
      Optional<Placement> soonest,
      Optional<Placement> planned,
      List<Line> waitsFor,
      String words) {
    public Mover {
      waitsFor = List.copyOf(waitsFor);
    }

    @Override
    public String toString() {
      return "mover " + referral;
    }
  }

  @Override
  public String toString() {
    return "urgent bed, " + movers.size() + " movers";
  }
}
