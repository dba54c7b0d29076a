package org.placewell.matcher.explain;

import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;

/**
 * Why a run came out as it did: a reason for every line and for everyone left out. Reads the run
 * again, never solves. Immutable and thread-safe.
 */
public final class Explanation {
  private final MatchRun run;

  private Explanation(MatchRun run) {
    this.run = run;
  }

  /**
   * The explanation of a run.
   *
   * @throws IllegalArgumentException if the plan has breaches that no pin causes: what cannot be
   *     planned has no reasons
   */
  public static Explanation of(MatchRun run) {
    if (!run.check().passed()) {
      throw new IllegalArgumentException(
          "A plan that breaks rules cannot be explained; look at its check first.");
    }
    return new Explanation(run);
  }

  /** What the least privileged audience may read. */
  public View view() {
    return view(Audience.RESIDENT);
  }

  /** All that an audience may read: {@link #notes} in memory. */
  public View view(Audience audience) {
    return new View(audience, notes(audience).toList());
  }

  /**
   * All that an audience may read, note by note as they are asked for, so that a whole city's need
   * not be in memory: to a coordinator each note speaks of every vacancy.
   *
   * <p>What limited audiences read is made from the plan and a copy of the dataset without secrets.
   * So it cannot give a secret away, nor the absence of one.
   */
  public Stream<Note> notes(Audience audience) {
    return notes(audience, Integer.MAX_VALUE);
  }

  /**
   * The same in brief: to a coordinator each note speaks of the vacancies that were missed by
   * least, and counts all by reason if there are more. What others read is brief as it is.
   *
   * @param mostMisses of how many vacancies a note speaks at most
   */
  public Stream<Note> brief(Audience audience, int mostMisses) {
    return notes(audience, mostMisses);
  }

  /** The run in numbers, for a coordinator. */
  public Summary summary() {
    return Summary.of(run);
  }

  /**
   * Who was passed over, for a coordinator.
   *
   * @param most of how many vacancies each person is told at most; the counts are of all
   */
  public PassedOver passedOver(int most) {
    return new PassedOverFinder(run).find(most);
  }

  private Stream<Note> notes(Audience audience, int mostMisses) {
    return switch (audience) {
      case RESIDENT -> referrals().map(limited()::resident);
      case PROVIDER -> referrals().map(limited()::provider).flatMap(Optional::stream);
      case COORDINATOR -> referrals().map(new CoordinatorNotes(run, mostMisses)::note);
    };
  }

  private Stream<Referral> referrals() {
    return run.dataset().referrals().stream();
  }

  private LimitedNotes limited() {
    Dataset open = Secrets.without(run.dataset());
    return new LimitedNotes(run.plan(), Eligibility.of(open, run.policy()));
  }
}
