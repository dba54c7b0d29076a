package org.placewell.matcher.benchmarks.contest;

import java.util.List;

/**
 * What one contestant did with one population: a line of the file.
 *
 * @param limit seconds it was given, for those that stop by themselves; otherwise 0
 * @param runs how many runs the costs are medians of
 * @param goals how many goals, from the first, it solved for
 * @param values what its plan is worth in every goal, also those it did not solve for; empty if
 *     there is no plan
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
    String note) {
  Row {
    values = List.copyOf(values);
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
    return new Row(
        track, size, contestant, side, limit, other, runs, costs, threads, goals, values, note);
  }

  @Override
  public String toString() {
    return track.word() + " " + size.population() + " " + contestant + ": " + status;
  }
}
