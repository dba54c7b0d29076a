package org.placewell.matcher.ask;

import java.util.List;
import org.placewell.matcher.explain.Line;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;

/**
 * Who and what no matching can help: people and vacancies in no pool. For coordinators alone.
 * Immutable; people in the order of the dataset.
 *
 * @param nothingFits people whom rules keep from every vacancy, but for those below
 * @param onlyDates for each person whom only dates keep from a vacancy, one such vacancy and the
 *     dates; verified. Of the person, the vacancy and casework about them, that is: that somebody
 *     else will have moved by then does not count
 * @param noVacancyNeeded people who need no vacancy, with what their moves wait for
 * @param offersInFlight people who have an offer already
 * @param nobodyFits vacancies from which rules keep everybody
 * @param lines the same in words, one line for each of them that is not empty
 */
public record Pools(
    List<ReferralId> nothingFits,
    List<Way> onlyDates,
    List<Waiting> noVacancyNeeded,
    List<ReferralId> offersInFlight,
    List<VacancyId> nobodyFits,
    List<Line> lines) {
  public Pools {
    nothingFits = List.copyOf(nothingFits);
    onlyDates = List.copyOf(onlyDates);
    noVacancyNeeded = List.copyOf(noVacancyNeeded);
    offersInFlight = List.copyOf(offersInFlight);
    nobodyFits = List.copyOf(nobodyFits);
    lines = List.copyOf(lines);
  }

  /**
   * A person who needs no vacancy.
   *
   * @param waitsFor what, on whom, by when; empty if nothing is outstanding
   */
  public record Waiting(ReferralId referral, List<Line> waitsFor) {
    public Waiting {
      waitsFor = List.copyOf(waitsFor);
    }

    @Override
    public String toString() {
      return "waiting " + referral;
    }
  }

  @Override
  public String toString() {
    return "pools, nothing fits " + nothingFits.size();
  }
}
