package org.placewell.matcher.explain;

import java.util.List;
import org.placewell.matcher.model.Dataset;
import org.placewell.matcher.model.Referral;
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

  /**
   * What an audience may read.
   *
   * <p>What limited audiences read is made from the plan and a copy of the dataset without secrets.
   * So it cannot give a secret away, nor the absence of one.
   */
  public View view(Audience audience) {
    return switch (audience) {
      case RESIDENT -> new View(audience, limited().resident());
      case PROVIDER -> new View(audience, limited().provider());
      case COORDINATOR -> new View(audience, coordinator());
    };
  }

  private LimitedNotes limited() {
    Dataset open = Secrets.without(run.dataset());
    return new LimitedNotes(MatchRun.of(open, run.policy(), run.plan()));
  }

  private List<Note> coordinator() {
    CoordinatorNotes notes = new CoordinatorNotes(run);
    return run.dataset().referrals().stream().map((Referral r) -> notes.note(r)).toList();
  }
}
