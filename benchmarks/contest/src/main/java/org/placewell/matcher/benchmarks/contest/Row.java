package org.placewell.matcher.benchmarks.contest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one contestant did with one population: a line of the file.
 *
 * @param limit seconds it was given, for those that stop by themselves; otherwise 0
 * @param runs how many runs the costs are medians of
 * @param goals how many goals, from the first, it solved for
 * @param values what its plan is worth in every goal, also those it did not solve for; empty if
 *     there is no plan
 * @param bounds for each goal, as far as it says, what no plan exceeds that equals its own in all
 *     goals before
 * @param note what else there is to say
 */
record Row(
    Track track,
    Size size,
    String contestant,
    Contestant.Side side,
    int limit,
    Status status,
    int runs,
    Costs costs,
    boolean threads,
    int goals,
    List<Long> values,
    List<Long> bounds,
    String note) {
  Row {
    values = List.copyOf(values);
    bounds = List.copyOf(bounds);
  }

  /** A population by its id, and how large its graph is. */
  record Size(String population, int referrals, int vacancies, int pairs) {
    /** The population without its seed. */
    String name() {
      return population.replaceAll("-\\d+$", "");
    }
  }

  /** How it ended. */
  enum Status {
    /** There is nothing to choose. */
    READ,
    /** A plan that breaks nothing, of which nothing is claimed. */
    FEASIBLE,
    /** A plan that breaks nothing and is claimed to be the best; nobody found a better one. */
    PROVEN,
    /** The same, but somebody found a better one. */
    REFUTED,
    /** A plan that breaks a limit. */
    BROKEN,
    /** No plan in its time. */
    NO_PLAN,
    OUT_OF_MEMORY,
    FAILED,
    /** Left out; the note says why. */
    NOT_RUN;

    boolean hasPlan() {
      return this == FEASIBLE || this == PROVEN || this == REFUTED;
    }
  }

  /** Milliseconds of processor time. */
  double cpu() {
    return costs.counted(threads);
  }

  Row judged(Status other) {
    return with(other, note);
  }

  Row with(Status other, String words) {
    return new Row(
        track,
        size,
        contestant,
        side,
        limit,
        other,
        runs,
        costs,
        threads,
        goals,
        values,
        bounds,
        words);
  }

  /** In how many goals, from the first, it says that no plan is better. */
  int proven() {
    int goal = 0;
    while (goal < bounds.size() && bounds.get(goal).equals(values.get(goal))) {
      goal++;
    }
    return goal;
  }

  /** How far its plan may stay below the best, in the first goal in which it may. */
  Optional<Gap> gap() {
    int goal = proven();
    if (goal == bounds.size()) {
      return Optional.empty();
    }
    long bound = bounds.get(goal);
    double missing = (double) bound - values.get(goal);
    return Optional.of(
        new Gap(goal, bound - values.get(goal), 100 * missing / Math.max(1, Math.abs(bound))));
  }

  /**
   * What is missing to a bound.
   *
   * @param goal counted from 0; all before are proven best
   * @param percent of the bound, if that is above 0
   */
  record Gap(int goal, long points, double percent) implements Comparable<Gap> {
    private static final Comparator<Gap> WORST_LAST =
        Comparator.comparingInt(Gap::goal).reversed().thenComparingDouble(Gap::percent);

    @Override
    public int compareTo(Gap other) {
      return WORST_LAST.compare(this, other);
    }
  }

  @Override
  public String toString() {
    return track.word() + " " + size.population() + " " + contestant + ": " + status;
  }
}
