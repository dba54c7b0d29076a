package org.placewell.matcher.policy;

import java.util.List;
import java.util.Optional;
import org.placewell.matcher.policy.Reads.PersonSide;

/** A rule that gives a placement points; it sees no protected characteristic. */
public non-sealed interface SoftRule extends Rule {
  /** The points of one pair before the policy's weight; may be negative. */
  Points ask(FairPair pair);

  /**
   * For a rule that gives each person points for places that certainly meet conditions: these, in
   * lists of which the first that is met counts, and all lists are added up. Graphs then look up
   * the parts that people have in common, instead of asking about pairs: together they must come to
   * what {@link #ask} gives, and rest on no protected characteristic either. A rule gives them for
   * everybody or for nobody; a graph refuses one that does so for some.
   */
  default Optional<List<List<Worth>>> worth(PersonSide person) {
    return Optional.empty();
  }
}
