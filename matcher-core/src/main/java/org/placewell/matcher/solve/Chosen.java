package org.placewell.matcher.solve;

import java.util.Optional;
import org.placewell.matcher.plan.Certificate;

/** What a matcher chose, and the step at which it stopped. Immutable. */
public final class Chosen {
  private final int[] pairs;
  private final long step;
  private final Optional<Certificate> certificate;

  private Chosen(int[] pairs, long step, Optional<Certificate> certificate) {
    this.pairs = pairs;
    this.step = step;
    this.certificate = certificate;
  }

  /**
   * A choice.
   *
   * @param pairs for each row of the graph one of its pairs, or −1
   */
  public static Chosen of(int[] pairs, long step) {
    return new Chosen(pairs.clone(), step, Optional.empty());
  }

  /** This choice with what proves how good it is. */
  public Chosen with(Certificate proof) {
    return new Chosen(pairs, step, Optional.of(proof));
  }

  /** This choice, made at another step. */
  public Chosen at(long other) {
    return new Chosen(pairs, other, certificate);
  }

  /** What proves how good the choice is, if the matcher proves anything. */
  public Optional<Certificate> certificate() {
    return certificate;
  }

  /** For each row of the graph one of its pairs, or −1. */
  public int[] pairs() {
    return pairs.clone();
  }

  /** The step at which the matcher stopped. */
  public long step() {
    return step;
  }
}
