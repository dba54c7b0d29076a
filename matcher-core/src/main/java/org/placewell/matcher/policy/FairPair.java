package org.placewell.matcher.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewell.matcher.model.Answer;
import org.placewell.matcher.model.Band;
import org.placewell.matcher.model.Bedspace;
import org.placewell.matcher.model.CareTeam;
import org.placewell.matcher.model.Choice;
import org.placewell.matcher.model.Destination;
import org.placewell.matcher.model.Features;
import org.placewell.matcher.model.Links;
import org.placewell.matcher.model.Provider;
import org.placewell.matcher.model.Readiness;
import org.placewell.matcher.model.Scheme;
import org.placewell.matcher.model.Stay;
import org.placewell.matcher.model.SuppliedPoints;
import org.placewell.matcher.model.SupportNeed;
import org.placewell.matcher.model.Vacancy;
import org.placewell.matcher.model.WaitingClock;

/**
 * A pair as soft rules see it: without sex, gender, age, client group, household or risk, so that
 * no protected characteristic can earn points. Nor does it show who lives in the place; wishes that
 * ask for that are answered here.
 */
public final class FairPair {
  private final Pair pair;
  private final WaitingClock clock;

  FairPair(Pair pair, WaitingClock clock) {
    this.pair = pair;
    this.clock = clock;
  }

  /** The vacancy. */
  public Vacancy vacancy() {
    return pair.place().vacancy();
  }

  /** The bedspace. */
  public Bedspace bedspace() {
    return pair.place().bedspace();
  }

  /** The scheme: what it gives and where it is. */
  public Scheme scheme() {
    return pair.place().scheme();
  }

  /** The provider. */
  public Provider provider() {
    return pair.place().provider();
  }

  /** What is known of the place's features. */
  public Features features() {
    return pair.place().features();
  }

  /** The best ranked choice of the person that the place certainly is. */
  public Optional<Choice> bestChoice() {
    Optional<Choice> best = Optional.empty();
    for (Choice choice : pair.referral().wishes().choices()) {
      boolean better = best.isEmpty() || choice.rank() < best.get().rank();
      if (better && choice.place().ask(pair.place()) == Answer.MET) {
        best = Optional.of(choice);
      }
    }
    return best;
  }

  /** How many of the things the person may refuse the place certainly has. */
  public long refusableThings() {
    return pair.referral().wishes().refusable().stream()
        .filter(thing -> thing.ask(pair.place()) == Answer.MET)
        .count();
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

  /** Where the person may go. */
  public List<Destination> destinations() {
    return pair.referral().wishes().destinations();
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
