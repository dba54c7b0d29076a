package org.placewell.matcher.policy;

import java.util.List;
import java.util.Set;
import org.placewell.matcher.model.FlagKind;
import org.placewell.matcher.model.RiskFlag;
import org.placewell.matcher.model.Within;

/**
 * A kind of resident, told by flags, and how many of them a scheme holds at most. As with a mix, a
 * flag counts that is past its review date or unclear.
 */
record ResidentCap(Set<FlagKind> flags, @Within(least = 0) int most) {
  ResidentCap {
    flags = Codes.inOrder(flags);
    if (flags.isEmpty()) {
      throw new IllegalArgumentException("A cap must name at least one flag.");
    }
    if (most < 0) {
      throw new IllegalArgumentException("The most residents of a kind must be 0 or more.");
    }
  }

  boolean concerns(List<RiskFlag> carried) {
    return Mixing.carries(flags, carried);
  }
}
