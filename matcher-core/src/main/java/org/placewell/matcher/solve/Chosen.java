package org.placewell.matcher.solve;

/** What a matcher chose, and the step at which it stopped. Immutable. */
public final class Chosen {
  private final int[] pairs;
  private final long step;

  private Chosen(int[] pairs, long step) {
    this.pairs = pairs;
    this.step = step;
  }

  /**
   * A choice.
   *
   * @param pairs for each row of the graph one of its pairs, or −1
   */
  public static Chosen of(int[] pairs, long step) {
    return new Chosen(pairs.clone(), step);
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
