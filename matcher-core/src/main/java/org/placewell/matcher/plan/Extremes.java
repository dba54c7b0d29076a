package org.placewell.matcher.plan;

/** The least and the most that any pair adds to each goal; 0 counts too. Immutable. */
final class Extremes {
  private final long[] least;
  private final long[] most;

  private Extremes(long[] least, long[] most) {
    this.least = least;
    this.most = most;
  }

  static Extremes of(Rates rates) {
    long[] least = new long[rates.goals()];
    long[] most = new long[rates.goals()];
    for (int goal = 0; goal < least.length; goal++) {
      for (int rate = 0; rate < rates.count(); rate++) {
        least[goal] = Math.min(least[goal], rates.points(goal, rate));
        most[goal] = Math.max(most[goal], rates.points(goal, rate));
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
