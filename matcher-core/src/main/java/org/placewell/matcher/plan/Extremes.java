package org.placewell.matcher.plan;

/** The least and the most that any pair adds to each goal; 0 counts too. Immutable. */
final class Extremes {
  private final long[] least;
  private final long[] most;

  private Extremes(long[] least, long[] most) {
    this.least = least;
    this.most = most;
  }

  /**
   * Reads all points once.
   *
   * @param points for each goal, of each pair
   */
  static Extremes of(long[][] points) {
    long[] least = new long[points.length];
    long[] most = new long[points.length];
    for (int goal = 0; goal < points.length; goal++) {
      for (long value : points[goal]) {
        least[goal] = Math.min(least[goal], value);
        most[goal] = Math.max(most[goal], value);
      }
    }
    return new Extremes(least, most);
  }

  long least(int goal) {
    return least[goal];
  }

  long most(int goal) {
    return most[goal];
  }
}
