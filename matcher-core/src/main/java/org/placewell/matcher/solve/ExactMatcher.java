package org.placewell.matcher.solve;

import org.placewell.matcher.plan.CandidateGraph;

/**
 * Searches for the best plan and proves how good it is.
 *
 * <p><b>Problem.</b> Goals that sum over placements, in order; any sums and conflicts. Goals with a
 * measure of their own are left to others. <b>How.</b> Without limits that couple vacancies, one
 * assignment, and if one number is too small for all goals, one more for each tier of them. With
 * such limits: charged for instead of kept (Lagrange), then cases (branch and bound), both with all
 * goals in one number. <b>Steps</b> are questions to a relaxation. The same graph and number of
 * steps give the same choice; whenever it stops there is a choice that keeps every limit, but for
 * what pins break, and a bound. <b>Running time.</b> One assignment at most O(people · pairs) or
 * so, and in practice a few dozen readings of all pairs; with cases exponential at worst.
 *
 * <p>One thread, the caller's; neither clock nor random numbers: the seed is not used. Thread-safe.
 */
final class ExactMatcher implements Matcher {
  @Override
  public String name() {
    return "exact";
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if points are too large to be weighed together
   */
  @Override
  public Chosen match(CandidateGraph graph, Budget budget) {
    return Exact.search(graph, budget);
  }
}
