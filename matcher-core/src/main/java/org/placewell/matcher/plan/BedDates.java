package org.placewell.matcher.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.WorkingDays;

/** The date a place names itself, put off by works and by a holder who is not in the matching. */
final class BedDates {
  private final Eligibility all;
  private final WorkingDays calendar;

  BedDates(Eligibility all) {
    this.all = all;
    this.calendar = all.dataset().calendar();
  }

  /** Empty if it is not known. A bed that is held needs no date of its own. */
  Optional<LocalDate> ready(int column) {
    Place place = all.columns().get(column);
    Optional<LocalDate> named = place.vacancy().dates().readyOn(calendar);
    Optional<ReferralId> holder = all.holder(column);
    if (holder.isPresent()) {
      named = Optional.of(named.orElse(all.dataset().on()));
    }
    Optional<LocalDate> usable = afterWorks(place, named);
    boolean heldOutside = holder.isPresent() && holder.flatMap(all::row).isEmpty();
    return heldOutside ? both(usable, leaving(column)) : usable;
  }

  /** The date of a place that nobody holds. */
  static Optional<LocalDate> free(Place place, WorkingDays calendar) {
    return afterWorks(place, place.vacancy().dates().readyOn(calendar));
  }

  private static Optional<LocalDate> afterWorks(Place place, Optional<LocalDate> named) {
    return place
        .bedspace()
        .outOfService()
        .map(out -> both(named, out.until().map(last -> last.plusDays(1))))
        .orElse(named);
  }

  /**
   * When a holder outside the matching is expected to be gone and the bed turned around. While an
   * offer to the holder is in flight, nobody can say.
   */
  private Optional<LocalDate> leaving(int column) {
    Referral holder = all.holder(column).flatMap(this::referral).orElseThrow();
    Readiness readiness = holder.progress().readiness();
    int turnaround = all.columns().get(column).vacancy().dates().turnaroundWorkingDays();
    return holder.needsVacancy() || !readiness.undated().isEmpty()
        ? Optional.empty()
        : readiness.readyOn().map(day -> calendar.plus(notBeforeToday(day), turnaround));
  }

  private LocalDate notBeforeToday(LocalDate day) {
    return day.isBefore(all.dataset().on()) ? all.dataset().on() : day;
  }

  private Optional<Referral> referral(ReferralId id) {
    return all.dataset().referrals().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  private static Optional<LocalDate> both(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.flatMap(first -> other.map(second -> first.isAfter(second) ? first : second));
  }
}
