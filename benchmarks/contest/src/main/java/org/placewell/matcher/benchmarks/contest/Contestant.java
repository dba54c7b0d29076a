package org.placewell.matcher.benchmarks.contest;

import java.util.Set;

/**
 * Somebody in the contest.
 *
 * @param bytesPerPair about as much memory as its model takes for each pair, beside the graph's own
 */
record Contestant(String name, Side side, Set<Trait> traits, long bytesPerPair, Solver solver) {
  Contestant {
    traits = Set.copyOf(traits);
  }

  /** Where a contestant stands. */
  enum Side {
    /** Chooses nothing; nobody can do less. */
    FLOOR,
    /** What is done today. */
    PRACTICE,
    /** This project's. */
    OURS,
    /** Somebody else's. */
    PEER
  }

  /** What has to be known about it. */
  enum Trait {
    /** Knows one person for each vacancy, and no other limit. */
    SEPARABLE_ONLY,
    /** Stops at the deadline by itself. */
    STOPS,
    /** Starts threads: only the processor time of the whole process says what it took. */
    THREADS,
    /** Runs in a process of its own, which it may end, and which alone can always be ended. */
    APART
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  @Override
  public String toString() {
    return name;
  }
}
