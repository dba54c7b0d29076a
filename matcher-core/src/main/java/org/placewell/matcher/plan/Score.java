package org.placewell.matcher.plan;

import java.util.List;

/** The value of a plan for each goal, in the order of the policy; compared in that order. */
public record Score(List<Value> values) implements Comparable<Score> {
  public Score {
    values = List.copyOf(values);
  }

  /** A goal and its value: points, or what its measure counts. */
  public record Value(String goal, long points) {}

  /**
   * Compares goal by goal; higher is better.
   *
   * @throws IllegalArgumentException if the two scores have different goals
   */
  @Override
  public int compareTo(Score other) {
    if (!goals().equals(other.goals())) {
      throw new IllegalArgumentException("Two scores can be compared only if their goals agree.");
    }
    for (int i = 0; i < values.size(); i++) {
      int difference = Long.compare(values.get(i).points(), other.values.get(i).points());
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private List<String> goals() {
    return values.stream().map(Value::goal).toList();
  }
}
