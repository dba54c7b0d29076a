package org.placewell.matcher.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.plan.Eligibility;
import org.placewell.matcher.plan.MatchRun;
import org.placewell.matcher.plan.Placement;
import org.placewell.matcher.policy.Pair;

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

  /**
   * For a coordinator: for each move of another plan, why this run does not have it: what rules it
   * out, or who came first. It is asked of moves that this run does not have.
   */
  public List<List<Line>> against(List<Placement> moves) {
    CoordinatorNotes notes = new CoordinatorNotes(run, Integer.MAX_VALUE);
    return moves.stream().map(move -> notes.against(move.referral(), move.vacancy())).toList();
  }

  /** What is said of one referral, as {@link #brief} would; empty if this audience has no note. */
  public Optional<Note> note(ReferralId referral, Audience audience, int mostMisses) {
    Optional<Referral> one = referrals().filter(person -> person.id().equals(referral)).findFirst();
    return switch (audience) {
      case RESIDENT -> one.map(limited()::resident);
      case PROVIDER -> one.flatMap(limited()::provider);
      case COORDINATOR -> one.map(new CoordinatorNotes(run, mostMisses)::note);
    };
  }

  /** For a coordinator: what a person's move still waits for, and the steps of a move home. */
  public List<Line> waitsFor(Referral referral) {
    return Tasks.waits(referral);
  }

  /** For a coordinator: what a person's readiness to move still waits for. */
  public List<Line> outstanding(Referral referral) {
    return Tasks.outstanding(referral);
  }

  /**
   * For a coordinator: what is still to be looked at or settled before a person can have a place.
   */
  public List<Line> toCheck(Referral referral, Pair pair) {
    return CoordinatorNotes.toCheck(referral, run.eligibility().findings(pair));
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
