package org.placewell.matcher.plan;

import java.util.List;

/** The sums and conflicts of a graph, and which of them each pair has a stake in. Immutable. */
record Stakes(List<OfLimit> limits, List<Sum> sums, List<Conflict> conflicts) {

  /** One group limit: a bundle of stakes for each pair. Pairs of one class share their bundle. */
  static final class OfLimit {
    private final int[] bundleOf;
    private final List<List<Stake>> bundles;

    OfLimit(int[] bundleOf, List<List<Stake>> bundles) {
      this.bundleOf = bundleOf;
      this.bundles = bundles;
    }

    List<Stake> of(int pair) {
      return bundles.get(bundleOf[pair]);
    }
  }
}
