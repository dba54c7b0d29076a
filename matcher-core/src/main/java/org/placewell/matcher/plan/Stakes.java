package org.placewell.matcher.plan;

import java.util.List;
import java.util.Map;

/** The sums and conflicts of a graph, and which of them each pair has a stake in. Immutable. */
record Stakes(List<OfLimit> limits, List<Sum> sums, List<Conflict> conflicts) {

  /**
   * The sum of a group.
   *
   * @param sum its place
   * @param limit what the rule says the group may hold; those who stay may hold more
   */
  record Total(int sum, long limit) {}

  /**
   * What there is of one group of a conflict.
   *
   * @param ofMovers the place of the conflict of those of the first side who move, or −1
   * @param ofStayers the place of that of those who stay, or −1
   * @param first whether anybody stands on the first side
   * @param firstStays whether anybody of them stays; told only if there is a second side
   * @param second whether anybody stands on the second side
   */
  record Sides(int ofMovers, int ofStayers, boolean first, boolean firstStays, boolean second) {}

  /** One group limit: a bundle of stakes for each pair. Pairs of one class share their bundle. */
  static final class OfLimit {
    private final int[] bundleOf;
    private final List<List<Stake>> bundles;
    private final Map<String, Total> sums;
    private final Map<String, Sides> conflicts;

    /**
     * @param sums the sum of each group, if the limit is on totals
     * @param conflicts what there is of each group, if the limit is on who may meet
     */
    OfLimit(
        int[] bundleOf,
        List<List<Stake>> bundles,
        Map<String, Total> sums,
        Map<String, Sides> conflicts) {
      this.bundleOf = bundleOf;
      this.bundles = bundles;
      this.sums = sums;
      this.conflicts = conflicts;
    }

    Map<String, Total> sums() {
      return sums;
    }

    Map<String, Sides> conflicts() {
      return conflicts;
    }

    List<Stake> of(int pair) {
      return bundles.get(bundleOf[pair]);
    }
  }
}
