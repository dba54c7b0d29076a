package org.placewell.matcher.policy;

import java.util.List;

/** Two kinds of people, or two people, who may not both be placed in one group. */
public non-sealed interface ConflictLimit extends GroupLimit {
  /** On which sides of which conflicts a pair would stand; empty if none concerns it. */
  List<Side> sides(Pair pair);

  /**
   * One side of one conflict. Two pairs of different people that stand on opposite sides of the
   * same group may not both be chosen.
   *
   * @param group names the conflict, for instance a household and the two kinds of people
   * @param first whether this is the first of the two sides
   */
  record Side(String group, boolean first) {}
}
