package org.placewell.matcher.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.CareTeam;
import org.placewell.matcher.model.Links;
import org.placewell.matcher.model.Place;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.Stay;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.WaitingClock;
import org.placewell.matcher.model.Wishes;

/**
 * A pair as soft rules see it: without sex, gender, age, client group, household or risk, so that
 * no protected characteristic can earn points.
 */
public final class FairPair {
  private final Pair pair;
  private final WaitingClock clock;

  FairPair(Pair pair, WaitingClock clock) {
    this.pair = pair;
    this.clock = clock;
  }

  /** The place. */
  public Place place() {
    return pair.place();
  }

  /** The day of the run. */
  public LocalDate today() {
    return pair.today();
  }

  /** When the placement would start. */
  public Timing timing() {
    return pair.timing();
  }

  /** The priority band. */
  public Band band() {
    return pair.referral().progress().band();
  }

  /** The date the person waits from, by the clock the policy chose. */
  public LocalDate waitingSince() {
    return pair.referral().progress().clock().since(clock);
  }

  /** Destinations, choices and what may be refused. */
  public Wishes wishes() {
    return pair.referral().wishes();
  }

  /** The support level needed. */
  public SupportNeed support() {
    return pair.referral().needs().support();
  }

  /** The care team, if one works with the person. */
  public Optional<CareTeam> team() {
    return pair.referral().needs().team();
  }

  /** What connects the person with areas. */
  public Links links() {
    return pair.referral().links();
  }

  /** Where the person is now. */
  public Stay stay() {
    return pair.referral().stay();
  }

  /** What the move still waits for. */
  public Readiness readiness() {
    return pair.referral().progress().readiness();
  }

  /** Points that came from outside for this pair. */
  public List<SuppliedPoints> supplied() {
    return pair.history().supplied();
  }

  @Override
  public String toString() {
    return pair.toString();
  }
}
