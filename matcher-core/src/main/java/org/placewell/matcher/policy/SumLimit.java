package org.placewell.matcher.policy;

import java.util.List;

/** A limit on a total: Σ weight over the placements of a group ≤ limit. */
public non-sealed interface SumLimit extends GroupLimit {
  /** What a pair would add, and to which groups; empty if the limit does not concern it. */
  List<Share> shares(Pair pair);

  /**
   * What one pair adds to one group.
   *
   * @param group names the group, for instance an id; pairs with the same group are added up
   * @param weight what the pair adds, 0 or more
   * @param limit the most the group may hold, the same for all pairs of a group
   */
  record Share(String group, long weight, long limit) {
    public Share {
      if (weight < 0) {
        throw new IllegalArgumentException("The weight of a share must be 0 or more.");
      }
    }
  }
}
